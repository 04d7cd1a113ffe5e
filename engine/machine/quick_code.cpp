#include "engine/machine/quick_instruction.hpp"

namespace outlive::machine {

namespace {

using bytecode::ArgumentKind;
using bytecode::BinaryOperator;
using bytecode::CompareOperator;
using bytecode::Instruction;
using bytecode::Opcode;
using objects::Value;

constexpr std::uint32_t most_second = 0xFFFF;
constexpr std::size_t between_looks = QuickCode::stretch - 8;

QuickOpcode quick_binary_opcode(Instruction i) {
    switch (static_cast<BinaryOperator>(i.argument())) {
        case BinaryOperator::Add:
            return QuickOpcode::ADD;
        case BinaryOperator::Subtract:
            return QuickOpcode::SUBTRACT;
        case BinaryOperator::Multiply:
            return QuickOpcode::MULTIPLY;
        case BinaryOperator::Remainder:
            return QuickOpcode::REMAINDER;
        case BinaryOperator::FloorDivide:
            return QuickOpcode::FLOOR_DIVIDE;
        case BinaryOperator::TrueDivide:
            return QuickOpcode::TRUE_DIVIDE;
        case BinaryOperator::And:
            return QuickOpcode::AND;
        default:
            return static_cast<QuickOpcode>(i.op());
    }
}

QuickOpcode quick_compare_opcode(Instruction i) {
    switch (static_cast<CompareOperator>(i.argument())) {
        case CompareOperator::Less:
            return QuickOpcode::LESS;
        case CompareOperator::LessEqual:
            return QuickOpcode::LESS_EQUAL;
        case CompareOperator::Equal:
            return QuickOpcode::EQUAL;
        case CompareOperator::NotEqual:
            return QuickOpcode::NOT_EQUAL;
        case CompareOperator::Greater:
            return QuickOpcode::GREATER;
        case CompareOperator::GreaterEqual:
            return QuickOpcode::GREATER_EQUAL;
    }
    return static_cast<QuickOpcode>(i.op());
}

QuickOpcode jumping(QuickOpcode compare, bool if_true) {
    switch (compare) {
        case QuickOpcode::LESS:
            return if_true ? QuickOpcode::LESS_JUMP_TRUE : QuickOpcode::LESS_JUMP;
        case QuickOpcode::LESS_EQUAL:
            return if_true ? QuickOpcode::LESS_EQUAL_JUMP_TRUE : QuickOpcode::LESS_EQUAL_JUMP;
        case QuickOpcode::EQUAL:
            return if_true ? QuickOpcode::EQUAL_JUMP_TRUE : QuickOpcode::EQUAL_JUMP;
        case QuickOpcode::NOT_EQUAL:
            return if_true ? QuickOpcode::NOT_EQUAL_JUMP_TRUE : QuickOpcode::NOT_EQUAL_JUMP;
        case QuickOpcode::GREATER:
            return if_true ? QuickOpcode::GREATER_JUMP_TRUE : QuickOpcode::GREATER_JUMP;
        case QuickOpcode::GREATER_EQUAL:
            return if_true ? QuickOpcode::GREATER_EQUAL_JUMP_TRUE : QuickOpcode::GREATER_EQUAL_JUMP;
        default:
            return compare;
    }
}

bool has_no_quick_form(Opcode op) {
    return op == Opcode::LOAD_FAST || op == Opcode::STORE_FAST || op == Opcode::POP ||
           op == Opcode::COPY || op == Opcode::SWAP || op == Opcode::BUILD_TUPLE;
}

class Preparation {
  public:
    Preparation(objects::Heap& heap, const bytecode::Code& code,
                const objects::CodeWrapper& wrapper)
        : heap_(heap), code_(code), wrapper_(wrapper) {}

    QuickInstruction* instructions() {
        const std::size_t count = code_.instructions.size();
        to_ = new QuickInstruction[count];
        for (std::size_t i = 0; i < count; ++i) plain(code_.instructions[i], to_[i]);
        for (std::size_t i = 0; i < count; ++i) single(code_.instructions[i], to_[i]);
        for (std::size_t i = look_after(0); i < count; i = look_after(i))
            to_[i].quick = QuickOpcode::LOOK;
        for (std::size_t i = 0; i + 1 < count; ++i) pair(i);
        for (std::size_t i = 0; i < count; ++i) loop(to_[i]);
        return to_;
    }

  private:
    void plain(Instruction from, QuickInstruction& q) const {
        q.plain = from.op();
        q.quick = static_cast<QuickOpcode>(from.op());
        q.second = 0;
        q.argument = from.argument();
        q.bits = 0;
        if (bytecode::opcode_argument(from.op()) == ArgumentKind::Name) {
            q.argument =
                heap_.at<objects::Tuple>(wrapper_.names)->items()[from.argument()].handle();
        }
    }

    // Where the loop looks around next, best at an instruction that loses nothing by it.
    [[nodiscard]] std::size_t look_after(std::size_t last) const {
        const std::size_t most = last + between_looks;
        if (most >= code_.instructions.size()) return most;
        for (std::size_t i = most; i > last + between_looks / 2; --i) {
            if (has_no_quick_form(to_[i].plain)) return i;
        }
        return most;
    }

    void single(Instruction from, QuickInstruction& q) const {
        switch (from.op()) {
            case Opcode::LOAD_INT:
                q.quick = QuickOpcode::LOAD_IMMEDIATE;
                q.bits = Value::integer(std::int64_t{from.argument()} - (1 << 23)).bits;
                break;
            case Opcode::LOAD_CONST: {
                const Value v =
                    heap_.at<objects::Tuple>(wrapper_.constants)->items()[from.argument()];
                q.quick = v.is_object() ? QuickOpcode::LOAD_OBJECT : QuickOpcode::LOAD_IMMEDIATE;
                q.bits = v.bits;
                break;
            }
            case Opcode::BINARY:
            case Opcode::INPLACE:
                q.quick = quick_binary_opcode(from);
                break;
            case Opcode::COMPARE:
                q.quick = quick_compare_opcode(from);
                break;
            default:
                break;
        }
    }

    // Only what needs no look between the two instructions, or takes it itself.
    void pair(std::size_t at) {
        QuickInstruction& q = to_[at];
        const QuickInstruction& next = to_[at + 1];
        if (q.quick == QuickOpcode::LOOK || next.quick == QuickOpcode::LOOK) return;
        switch (q.plain) {
            case Opcode::LOAD_FAST:
                return pair_with_slot(q, next);
            case Opcode::STORE_FAST:
                if (next.plain == Opcode::LOAD_FAST && next.argument <= most_second) {
                    q.quick = QuickOpcode::STORE_FAST_LOAD_FAST;
                    q.second = static_cast<std::uint16_t>(next.argument);
                }
                return;
            case Opcode::COMPARE:
                if (next.plain == Opcode::POP_JUMP_IF_FALSE ||
                    next.plain == Opcode::POP_JUMP_IF_TRUE)
                    q.quick = jumping(q.quick, next.plain == Opcode::POP_JUMP_IF_TRUE);
                return;
            case Opcode::BINARY:
            case Opcode::INPLACE:
                if (next.plain == Opcode::STORE_FAST) q.quick = stored(q.quick);
                return;
            case Opcode::FOR_ITER:
                if (next.plain == Opcode::STORE_FAST) q.quick = QuickOpcode::FOR_ITER_STORE_FAST;
                return;
            default:
                return;
        }
    }

    static QuickOpcode stored(QuickOpcode quick) {
        switch (quick) {
            case QuickOpcode::ADD:
                return QuickOpcode::ADD_STORE_FAST;
            case QuickOpcode::SUBTRACT:
                return QuickOpcode::SUBTRACT_STORE_FAST;
            case QuickOpcode::MULTIPLY:
                return QuickOpcode::MULTIPLY_STORE_FAST;
            default:
                return quick;
        }
    }

    void loop(QuickInstruction& q) const {
        if (q.plain == Opcode::JUMP_BACKWARD &&
            to_[q.argument].quick == QuickOpcode::FOR_ITER_STORE_FAST)
            q.quick = QuickOpcode::JUMP_TO_FOR_ITER;
    }

    static void pair_with_slot(QuickInstruction& q, const QuickInstruction& next) {
        if (next.plain == Opcode::LOAD_FAST && next.argument <= most_second) {
            q.quick = QuickOpcode::LOAD_FAST_LOAD_FAST;
            q.second = static_cast<std::uint16_t>(next.argument);
        } else if (next.quick == QuickOpcode::LOAD_IMMEDIATE) {
            q.quick = QuickOpcode::LOAD_FAST_LOAD_IMMEDIATE;
            q.bits = next.bits;
        } else if (next.plain == Opcode::LOAD_ATTR) {
            q.quick = QuickOpcode::LOAD_FAST_LOAD_ATTR;
        } else if (next.plain == Opcode::LOAD_METHOD) {
            q.quick = QuickOpcode::LOAD_FAST_LOAD_METHOD;
        }
    }

    objects::Heap& heap_;
    const bytecode::Code& code_;
    const objects::CodeWrapper& wrapper_;
    QuickInstruction* to_ = nullptr;
};

bool takes_plain_arguments(const bytecode::Code& code) {
    const bool has_namespace =
        code.kind == bytecode::CodeKind::Module || code.kind == bytecode::CodeKind::Class;
    return !has_namespace && code.keyword_only_count == 0 &&
           (code.flags & (bytecode::CodeVarArgs | bytecode::CodeVarKeywords)) == 0;
}

}  // namespace

void DeleteQuickInstructions::operator()(QuickInstruction* instructions) const {
    delete[] instructions;
}

QuickCode prepare(objects::Heap& heap, const bytecode::Code& code, bool hidden,
                  const objects::CodeWrapper& wrapper) {
    QuickCode q;
    q.instructions.reset(Preparation(heap, code, wrapper).instructions());
    q.slot_count = static_cast<std::uint32_t>(code.slots.size());
    q.frame_bytes = static_cast<std::uint32_t>(sizeof(objects::Frame) +
                                               8ULL * (code.slots.size() + code.stack_size));
    q.plain_arguments = takes_plain_arguments(code) ? code.argument_count : QuickCode::never;
    q.first_free_slot = code.first_free_slot();
    q.hidden = hidden;
    return q;
}

}  // namespace outlive::machine
