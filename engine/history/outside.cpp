#include "engine/history/outside.hpp"

#include <algorithm>

namespace outlive::history {

Outside::Outside(const Budgets& budgets, std::vector<std::string> inputs) {
    budgets_.push_back({0, budgets});
    for (std::string& line : inputs) inputs_.push_back({0, std::move(line)});
}

void Outside::add_input(StepIndex now, std::string line) {
    inputs_.push_back({now, std::move(line)});
}

void Outside::apply(machine::Machine& m, std::vector<std::string>& inputs) const {
    machine::MachineState& s = m.state();
    const BudgetChange* last = budgets_.data();
    for (const BudgetChange& change : budgets_) {
        if (change.step <= s.steps) last = &change;
    }
    s.cost_limit = last->budgets.steps;
    s.heap.memory_limit = last->budgets.memory;
    s.output_limit = last->budgets.output;
    const auto visible = static_cast<std::size_t>(std::count_if(
        inputs_.begin(), inputs_.end(), [&s](const Input& i) { return i.step <= s.steps; }));
    if (inputs.size() > visible) inputs.resize(visible);
    while (inputs.size() < visible) inputs.push_back(inputs_[inputs.size()].line);
    const bool closed =
        std::any_of(closings_.begin(), closings_.end(), [&s](StepIndex c) { return c <= s.steps; });
    m.inputs = closed && s.inputs_used >= visible ? nullptr : &inputs;
}

StepIndex Outside::next_change(StepIndex step) const {
    StepIndex next = ~StepIndex{0};
    for (const BudgetChange& change : budgets_) {
        if (change.step > step) next = std::min(next, change.step);
    }
    for (const Input& input : inputs_) {
        if (input.step > step) next = std::min(next, input.step);
    }
    for (const StepIndex closing : closings_) {
        if (closing > step) next = std::min(next, closing);
    }
    return next;
}

}  // namespace outlive::history
