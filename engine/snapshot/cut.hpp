// The holders of a cell, and the fewest references to cut so that an object dies.
//
// The machine is looked at, never changed; only `cut` changes one, which the
// caller has made for that (a side branch of the run).
#pragma once

#include <span>
#include <vector>

#include "engine/machine/machine.hpp"
#include "engine/snapshot/builder.hpp"
#include "engine/snapshot/references.hpp"

namespace outlive::snapshot {

[[nodiscard]] std::vector<Sharer> sharers(machine::Machine& m, const RunContext& context,
                                          ObjectId cell);
[[nodiscard]] Cut smallest_cut(machine::Machine& m, const RunContext& context, ObjectId target);
// Takes the references away as `del` would (items of lists become None), then
// collects cycles when `target` is still there.
void cut(machine::Machine& m, std::span<const Reference> references);

}  // namespace outlive::snapshot
