#include "engine/bytecode/compiler.hpp"
namespace outlive::bytecode {
std::string unparse(const syntax::Expr*) { return {}; }
}  // namespace outlive::bytecode
