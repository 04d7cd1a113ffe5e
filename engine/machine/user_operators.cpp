#include "engine/machine/user_operators.hpp"

#include "engine/machine/attributes.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/operations.hpp"

namespace outlive::machine {

namespace {

// Frame::detail: the operator, and what kind of operation it was.
enum class Operation : std::uint16_t { Binary = 0, Inplace = 0x100, Compare = 0x200 };
constexpr std::uint16_t kind_mask = 0xFF00;

Value method_of(Machine& m, Value v, Handle name) {
    if (!v.is_object()) return Value::unbound();
    const Class& cls = *m.heap().class_of(v);
    if ((cls.flags & ClassBuiltin) != 0) return Value::unbound();
    const Value method = type_lookup(m, cls, *m.heap().at<Str>(name));
    return m.heap().is(method, Kind::Function) ? method : Value::unbound();
}

// The other operand's class derives from the first's: it may come first.
bool right_may_come_first(Machine& m, Value a, Value b) {
    const Class *left = m.heap().class_of(a), *right = m.heap().class_of(b);
    return left != right && m.is_subclass(right, left);
}

// The frame keeps the operands, for what comes after a NotImplemented.
Value entered_with(Heap& heap, Frame& frame, Value a, Value b, std::uint16_t detail) {
    frame.extra = heap.retained(a);
    frame.handled = heap.retained(b);
    frame.detail = detail;
    return Value::entered();
}

Value enter(Machine& m, Value function, Value a, Value b, std::uint16_t detail) {
    const Value args[] = {a, b};
    Frame* frame = enter_function(m, *m.heap().as<Function>(function), {args, 2, nullptr},
                                  OnReturn::BinaryFinal);
    return frame == nullptr ? Value::raised() : entered_with(m.heap(), *frame, a, b, detail);
}

std::uint16_t detail_of(Operation kind, std::uint32_t op) {
    return static_cast<std::uint16_t>(static_cast<std::uint32_t>(kind) | op);
}

}  // namespace

Value enter_known_operator(Machine& m, Function& method, Value a, Value b, std::uint16_t detail) {
    const Value args[] = {a, b};
    Frame* frame = enter_exactly(m, method, args, 2, OnReturn::BinaryFinal);
    return frame == nullptr ? Value::unbound() : entered_with(m.heap(), *frame, a, b, detail);
}

Value enter_binary(Machine& m, BinaryOperator op, Value a, Value b, bool inplace) {
    const auto index = static_cast<std::uint32_t>(op);
    if (inplace) {
        const Value method = method_of(m, a, m.state().operator_names[2][index]);
        if (!method.is_unbound())
            return enter(m, method, a, b, detail_of(Operation::Inplace, index));
        if (a.is_object() && !type_lookup(m, *m.heap().class_of(a),
                                          *m.heap().at<Str>(m.state().operator_names[2][index]))
                                  .is_unbound()) {
            return Value::needs_python();
        }
    }
    const Value method = method_of(m, a, m.state().operator_names[0][index]);
    if (method.is_unbound() || right_may_come_first(m, a, b)) return Value::needs_python();
    return enter(m, method, a, b,
                 detail_of(inplace ? Operation::Inplace : Operation::Binary, index));
}

Value enter_compare(Machine& m, CompareOperator op, Value a, Value b) {
    const auto index = static_cast<std::uint32_t>(op);
    const Value method = method_of(m, a, m.state().compare_names[index]);
    if (method.is_unbound() || right_may_come_first(m, a, b)) return Value::needs_python();
    return enter(m, method, a, b, detail_of(Operation::Compare, index));
}

Value enter_truth(Machine& m, Value v) {
    const Value method = method_of(m, v, m.heap().handle(m.name(Name::bool_)));
    if (method.is_unbound()) return Value::needs_python();
    // A generator is made, and no bool, by the first instruction of its call.
    constexpr std::uint32_t makes_generator =
        bytecode::CodeGenerator | bytecode::CodeCoroutine | bytecode::CodeAsyncGenerator;
    const Handle code = m.heap().as<Function>(method)->code;
    if ((m.code(m.heap().at<CodeWrapper>(code)->code).flags & makes_generator) != 0)
        return Value::needs_python();
    const CallArguments args{&v, 1, nullptr};
    return enter_function(m, *m.heap().as<Function>(method), args, OnReturn::Truth) == nullptr
               ? Value::raised()
               : Value::entered();
}

Value enter_get_item(Machine& m, Value container, Value key) {
    const Value method = method_of(m, container, m.heap().handle(m.name(Name::getitem_)));
    if (method.is_unbound()) return Value::needs_python();
    const Value args[] = {container, key};
    const CallArguments both{args, 2, nullptr};
    return enter_function(m, *m.heap().as<Function>(method), both, OnReturn::Push) == nullptr
               ? Value::raised()
               : Value::entered();
}

Value enter_set_item(Machine& m, Value container, Value key, Value value) {
    const Value method = method_of(m, container, m.heap().handle(m.name(Name::setitem_)));
    return method.is_unbound() ? Value::needs_python()
                               : m.call(method, {container, key, value}, OnReturn::Drop);
}

Value operator_declined(Machine& m, std::uint16_t detail, Value a, Value b) {
    const Value index = Value::integer(detail & 0xFF);
    const Value kind = Value::integer((detail & kind_mask) >> 8U);
    return m.enter(Prelude::operator_declined, {kind, index, a, b});
}

}  // namespace outlive::machine
