#include "tests/unit/snapshot/picture.hpp"

#include <fmt/format.h>

#include <map>

namespace outlive::snapshot {

namespace {

// Identities as small numbers in order of appearance, so that a text survives a
// change of what is made before the program starts.
class Names {
  public:
    std::string frame(FrameId id) {
        return id ? fmt::format("F{}", number(frames_, id.value)) : "-";
    }
    std::string object(ObjectId id) {
        return id ? fmt::format("#{}", number(objects_, id.value)) : "-";
    }

  private:
    static std::size_t number(std::map<std::uint64_t, std::size_t>& known, std::uint64_t id) {
        return known.emplace(id, known.size() + 1).first->second;
    }
    std::map<std::uint64_t, std::size_t> frames_, objects_;
};

std::string text_of(const ValueView& value, Names& names) {
    switch (value.kind) {
        case ValueView::Kind::Unbound:
            return "unbound";
        case ValueView::Kind::Inline:
            return value.text;
        case ValueView::Kind::Reference:
            return fmt::format("{} {}", value.text, names.object(value.object));
    }
    return {};
}

constexpr const char* role_names[] = {"parameter", "local", "cell", "free", "global"};
constexpr const char* state_names[] = {"running", "waiting", "suspended", "returned"};

std::string frame_text(const FrameView& f, Names& names) {
    std::string out =
        fmt::format("{} {} #{} {} enclosing {} caller {} line {}\n", names.frame(f.id), f.name,
                    f.call_number, state_names[static_cast<int>(f.state)], names.frame(f.enclosing),
                    names.frame(f.caller), f.line);
    for (const VariableView& v : f.variables) {
        out += fmt::format("    {} {}", role_names[static_cast<int>(v.role)], v.name);
        if (v.cell) out += " in " + names.object(v.cell);
        out += " = " + text_of(v.value, names) + "\n";
    }
    for (const std::string& gone : f.gone) out += "    gone " + gone + "\n";
    return out;
}

}  // namespace

std::string picture(const Snapshot& shot) {
    Names names;
    std::string out;
    for (const FrameView& f : shot.frames) out += frame_text(f, names);
    for (const FrameView& f : shot.suspended) out += frame_text(f, names);
    for (const FrameView& f : shot.scopes) out += frame_text(f, names);
    for (const CellView& c : shot.cells) {
        out +=
            fmt::format("cell {} {} of {} #{} {} = {}\n", names.object(c.id), c.name, c.owner_name,
                        c.owner_call_number, names.frame(c.owner), text_of(c.content, names));
    }
    for (const ObjectView& o : shot.objects) {
        out += fmt::format("object {} {} {}", names.object(o.id), o.type_name, o.title);
        if (o.line != 0) out += fmt::format(" line {}", o.line);
        if (o.made_in) out += " made in " + names.frame(o.made_in);
        for (std::size_t i = 0; i < o.held_by.size(); ++i)
            out += (i == 0 ? " held by " : ", ") + o.held_by[i];
        out += "\n";
        for (const EdgeView& e : o.edges) {
            out += "    " + e.label;
            if (e.cell) out += " in " + names.object(e.cell);
            out += " -> " + text_of(e.value, names) + "\n";
        }
        if (o.hidden_edges != 0) out += fmt::format("    … {} more\n", o.hidden_edges);
    }
    if (shot.hidden_objects != 0) out += fmt::format("{} more objects\n", shot.hidden_objects);
    return out;
}

}  // namespace outlive::snapshot
