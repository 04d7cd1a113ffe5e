#include "engine/bytecode/code_listing.hpp"

#include <algorithm>

namespace outlive::bytecode {

std::vector<CodeListing> list_codes(const Program& program) {
    std::vector<const Code*> order;
    order.reserve(program.codes.size());
    for (const auto& code : program.codes) order.push_back(code.get());
    // Of two that begin at the same place (a generic function and its type
    // parameters) the outer one was compiled first.
    if (order.size() > 1) {
        std::stable_sort(order.begin() + 1, order.end(), [](const Code* a, const Code* b) {
            if (a->first_line != b->first_line) return a->first_line < b->first_line;
            return a->span.begin < b->span.begin;
        });
    }
    std::vector<CodeListing> result;
    result.reserve(order.size());
    for (const Code* code : order) {
        result.push_back({code->qualname, code->first_line, code->varnames, code->cellvars,
                          code->freevars, code->names_global});
    }
    return result;
}

}  // namespace outlive::bytecode
