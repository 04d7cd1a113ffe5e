// Why is this object alive? The shortest chain of references from a variable
// of the program to it.
//
// A search over the whole heap, breadth first, along the edges that reference
// counting and the collector use: what it does not find is unreachable. Costs
// in proportion to what is alive.
#pragma once

#include "engine/machine/machine.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive::snapshot {

// A part as it is named behind what holds it: "kept[0]", "box.items",
// "error.__traceback__", "f default size".
[[nodiscard]] std::string part_text(const std::string& holder, const std::string& part);

[[nodiscard]] RetentionPath find_retention_path(machine::Machine& m, const RunContext& context,
                                                ObjectId object);

}  // namespace outlive::snapshot
