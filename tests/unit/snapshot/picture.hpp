// A snapshot as short text, for golden tests: one line a thing.
#pragma once

#include <string>

#include "engine/snapshot/snapshot.hpp"

namespace outlive::snapshot {

[[nodiscard]] std::string picture(const Snapshot& shot);

}  // namespace outlive::snapshot
