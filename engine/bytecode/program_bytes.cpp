#include "engine/bytecode/program_bytes.hpp"

#include <cereal/archives/binary.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>
#include <sstream>
#include <streambuf>
#include <type_traits>
#include <utility>

namespace outlive::bytecode {

namespace {

// A stream over bytes that lie somewhere else.
class ByteBuffer : public std::streambuf {
  public:
    explicit ByteBuffer(std::string_view bytes) {
        auto* begin = const_cast<char*>(bytes.data());  // only read
        setg(begin, begin, begin + bytes.size());
    }
};

// One pass over all fields; the archive says whether it writes or reads.
template <class Archive>
class Pass {
  public:
    Pass(Archive& archive, Program& program) : archive_(archive), program_(program) {}

    void run() {
        archive_(program_.semantics);
        std::size_t count = program_.codes.size();
        archive_(count);
        while (program_.codes.size() < count) program_.codes.push_back(std::make_unique<Code>());
        for (auto& code : program_.codes) all(*code);
    }

  private:
    static constexpr bool reading = Archive::is_loading::value;

    void all(Code& code) {
        archive_(code.id, code.kind, code.flags, code.name, code.qualname, code.argument_count,
                 code.positional_only_count, code.keyword_only_count);
        each(code.slots, [this](Slot& slot) { archive_(slot.name, slot.kind); });
        archive_(code.varnames, code.cellvars, code.freevars, code.names_global, code.names);
        constants(code.constants);
        plain(code.instructions);
        plain(code.spans);
        archive_(code.marks);
        each(code.handlers,
             [this](Handler& h) { archive_(h.begin, h.end, h.target, h.depth, h.push_place); });
        archive_(code.stack_size, code.first_line);
        archive_(code.span.begin, code.span.end, code.name_span.begin, code.name_span.end);
        reference(code.parent);
        if (reading) code.source = program_.source;
    }

    template <class Item, class Do>
    void each(std::vector<Item>& items, Do&& one) {
        std::size_t count = items.size();
        archive_(count);
        items.resize(count);
        for (Item& item : items) one(item);
    }

    // Items without padding or pointers, all at once.
    template <class Item>
    void plain(std::vector<Item>& items) {
        static_assert(std::has_unique_object_representations_v<Item>);
        std::size_t count = items.size();
        archive_(count);
        items.resize(count);
        archive_(cereal::binary_data(items.data(), count * sizeof(Item)));
    }

    void constants(ConstantTuple& items) {
        each(items, [this](Constant& item) {
            std::size_t kind = item.value.index();
            archive_(kind);
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
    void constant(Constant::Integer& value) { archive_(value.digits); }
    void constant(Constant::Complex& value) { archive_(value.real, value.imaginary); }
    void constant(Constant::Str& value) { archive_(value.utf8); }
    void constant(Constant::Bytes& value) { archive_(value.bytes); }
    void constant(ConstantTuple& items) { constants(items); }
    void constant(Constant::FrozenSet& value) { constants(value.items); }
    void constant(const Code*& code) { reference(code); }
    template <class Number>
    requires std::is_arithmetic_v<Number>
    void constant(Number& value) { archive_(value); }

    // A code object of the same program, by its id; ~0 is none.
    void reference(const Code*& code) {
        std::uint32_t id = reading || code == nullptr ? ~0U : code->id;
        archive_(id);
        if (reading) code = id == ~0U ? nullptr : program_.codes[id].get();
    }

    Archive& archive_;
    Program& program_;
};

}  // namespace

std::string to_bytes(const Program& program) {
    std::ostringstream out;
    cereal::BinaryOutputArchive archive(out);
    Pass(archive, const_cast<Program&>(program)).run();  // a writing pass changes nothing
    return std::move(out).str();
}

std::shared_ptr<const Program> from_bytes(std::string_view bytes,
                                          std::shared_ptr<const support::SourceText> source) {
    ByteBuffer buffer(bytes);
    std::istream in(&buffer);
    cereal::BinaryInputArchive archive(in);
    auto program = std::make_shared<Program>();
    program->source = std::move(source);
    Pass(archive, *program).run();
    return program;
}

}  // namespace outlive::bytecode
