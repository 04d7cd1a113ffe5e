#include "app/panels/markdown.hpp"

#include <md4c.h>

#include <utility>

namespace outlive::panels {
namespace {

struct List {
    bool ordered = false;
    unsigned next = 1;
};

// What md4c calls while it reads; ends with the blocks.
class Reader {
  public:
    void enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_H:
                open(BlockKind::Heading,
                     static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
                break;
            case MD_BLOCK_UL:
                lists_.push_back({});
                break;
            case MD_BLOCK_OL:
                lists_.push_back({true, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start});
                break;
            case MD_BLOCK_LI:
                open_item();
                break;
            case MD_BLOCK_CODE:
                open(BlockKind::Code, 0);
                break;
            case MD_BLOCK_QUOTE:
                ++quotes_;
                break;
            case MD_BLOCK_HR:
                open(BlockKind::Rule, 0);
                break;
            case MD_BLOCK_P:
                if (!item_is_new_) open(quotes_ > 0 ? BlockKind::Quote : BlockKind::Paragraph, 0);
                item_is_new_ = false;
                break;
            default:
                break;
        }
    }
    void leave(MD_BLOCKTYPE type) {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) lists_.pop_back();
        if (type == MD_BLOCK_QUOTE) --quotes_;
        if (type == MD_BLOCK_LI) item_is_new_ = false;
    }
    void span(MD_SPANTYPE type, int by) {
        if (type == MD_SPAN_STRONG) bold_ += by;
        if (type == MD_SPAN_EM) italic_ += by;
        if (type == MD_SPAN_CODE) code_ += by;
    }
    void text(MD_TEXTTYPE type, std::string_view words) {
        if (blocks_.empty()) open(BlockKind::Paragraph, 0);
        if (type == MD_TEXT_SOFTBR) words = " ";
        if (type == MD_TEXT_BR) words = "\n";
        std::vector<StyledText>& spans = blocks_.back().spans;
        StyledText styled{std::string(words), bold_ > 0, italic_ > 0, code_ > 0};
        if (type == MD_TEXT_ENTITY) styled.text = entity(words);
        const bool same = !spans.empty() && spans.back().bold == styled.bold &&
                          spans.back().italic == styled.italic && spans.back().code == styled.code;
        if (same) {
            spans.back().text += styled.text;
        } else {
            spans.push_back(std::move(styled));
        }
    }
    [[nodiscard]] std::vector<Block> take() { return std::move(blocks_); }

  private:
    void open(BlockKind kind, int level) { blocks_.push_back({kind, level, "", {}}); }
    void open_item() {
        List& list = lists_.back();
        open(BlockKind::Item, static_cast<int>(lists_.size()));
        blocks_.back().marker = list.ordered ? std::to_string(list.next++) + "." : "•";
        item_is_new_ = true;
    }
    static std::string entity(std::string_view name) {
        if (name == "&lt;") return "<";
        if (name == "&gt;") return ">";
        if (name == "&amp;") return "&";
        if (name == "&quot;") return "\"";
        if (name == "&nbsp;") return " ";
        return std::string(name);
    }

    std::vector<Block> blocks_;
    std::vector<List> lists_;
    int quotes_ = 0;
    int bold_ = 0;
    int italic_ = 0;
    int code_ = 0;
    bool item_is_new_ = false;
};

Reader& reader(void* user) {
    return *static_cast<Reader*>(user);
}

}  // namespace

std::vector<Block> read_markdown(std::string_view text) {
    Reader result;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        reader(user).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
        reader(user).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* user) {
        reader(user).span(type, 1);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
        reader(user).span(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* user) {
        reader(user).text(type, {words, size});
        return 0;
    };
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &result);
    return result.take();
}

}  // namespace outlive::panels
