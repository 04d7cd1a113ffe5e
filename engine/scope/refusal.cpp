#include "engine/scope/refusal.hpp"

#include <utility>

namespace outlive::scope {

void refuse(std::string message, support::Span span) {
    throw support::Diagnostic{support::DiagnosticKind::SyntaxError, std::move(message), span, true};
}

}  // namespace outlive::scope
