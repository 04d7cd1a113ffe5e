#include "engine/bytecode/program_bytes.hpp"

#include <cstring>
#include <type_traits>
#include <utility>

namespace outlive::bytecode {

namespace {

class Writer {
  public:
    static constexpr bool reading = false;
    void bytes(const void* from, std::size_t count) {
        out.append(static_cast<const char*>(from), count);
    }
    std::string out;
};

class Reader {
  public:
    static constexpr bool reading = true;
    explicit Reader(std::string_view bytes) : at_(bytes.data()) {}
    void bytes(void* to, std::size_t count) {
        if (count != 0) std::memcpy(to, at_, count);
        at_ += count;
    }

  private:
    const char* at_;
};

// One pass over all fields; the bytes are a Writer or a Reader.
template <class Bytes>
class Pass {
  public:
    Pass(Bytes& bytes, Program& program) : bytes_(bytes), program_(program) {}

    void run() {
        fields(program_.semantics);
        const std::size_t count = count_of(program_.codes);
        while (program_.codes.size() < count) program_.codes.push_back(std::make_unique<Code>());
        for (auto& code : program_.codes) all(*code);
    }

  private:
    static constexpr bool reading = Bytes::reading;

    void all(Code& code) {
        fields(code.id, code.kind, code.flags, code.name, code.qualname, code.argument_count,
               code.positional_only_count, code.keyword_only_count);
        each(code.slots, [this](Slot& slot) { fields(slot.name, slot.kind); });
        fields(code.varnames, code.cellvars, code.freevars, code.names_global, code.names);
        constants(code.constants);
        plain(code.instructions);
        plain(code.spans);
        plain(code.marks);
        each(code.handlers,
             [this](Handler& h) { fields(h.begin, h.end, h.target, h.depth, h.push_place); });
        fields(code.stack_size, code.first_line);
        fields(code.span.begin, code.span.end, code.name_span.begin, code.name_span.end);
        reference(code.parent);
        if (reading) code.source = program_.source;
    }

    template <class... Field>
    void fields(Field&... all) {
        (field(all), ...);
    }
    template <class Number>
    requires(std::is_arithmetic_v<Number> || std::is_enum_v<Number>) void field(Number& value) {
        bytes_.bytes(&value, sizeof value);
    }
    void field(std::string& text) {
        text.resize(count_of(text));
        bytes_.bytes(text.data(), text.size());
    }
    void field(std::vector<std::string>& texts) {
        each(texts, [this](std::string& text) { field(text); });
    }

    template <class Container>
    std::size_t count_of(const Container& container) {
        auto count = static_cast<std::uint32_t>(container.size());
        field(count);
        return count;
    }
    template <class Item, class Do>
    void each(std::vector<Item>& items, Do&& one) {
        items.resize(count_of(items));
        for (Item& item : items) one(item);
    }
    // Items without padding or pointers, all at once.
    template <class Item>
    void plain(std::vector<Item>& items) {
        static_assert(std::has_unique_object_representations_v<Item>);
        items.resize(count_of(items));
        bytes_.bytes(items.data(), items.size() * sizeof(Item));
    }

    void constants(ConstantTuple& items) {
        each(items, [this](Constant& item) {
            auto kind = static_cast<std::uint8_t>(item.value.index());
            field(kind);
            if (reading) item.value = of_kind(kind);
            std::visit([this](auto& value) { constant(value); }, item.value);
        });
    }

    template <std::size_t N = 0>
    static decltype(Constant::value) of_kind(std::size_t kind) {
        if constexpr (N + 1 < std::variant_size_v<decltype(Constant::value)>) {
            if (kind != N) return of_kind<N + 1>(kind);
        }
        return decltype(Constant::value)(std::in_place_index<N>);
    }

    void constant(Constant::None& /*unused*/) {}
    void constant(Constant::Ellipsis& /*unused*/) {}
    void constant(Constant::Integer& value) { fields(value.digits); }
    void constant(Constant::Complex& value) { fields(value.real, value.imaginary); }
    void constant(Constant::Str& value) { fields(value.utf8); }
    void constant(Constant::Bytes& value) { fields(value.bytes); }
    void constant(ConstantTuple& items) { constants(items); }
    void constant(Constant::FrozenSet& value) { constants(value.items); }
    void constant(const Code*& code) { reference(code); }
    template <class Number>
    requires std::is_arithmetic_v<Number>
    void constant(Number& value) { fields(value); }

    // A code object of the same program, by its id; ~0 is none.
    void reference(const Code*& code) {
        std::uint32_t id = reading || code == nullptr ? ~0U : code->id;
        fields(id);
        if (reading) code = id == ~0U ? nullptr : program_.codes[id].get();
    }

    Bytes& bytes_;
    Program& program_;
};

}  // namespace

std::string to_bytes(const Program& program) {
    Writer writer;
    Pass(writer, const_cast<Program&>(program)).run();  // a writing pass changes nothing
    return std::move(writer.out);
}

std::shared_ptr<const Program> from_bytes(std::string_view bytes,
                                          std::shared_ptr<const support::SourceText> source) {
    Reader reader(bytes);
    auto program = std::make_shared<Program>();
    program->source = std::move(source);
    Pass(reader, *program).run();
    return program;
}

}  // namespace outlive::bytecode
