#include "engine/support/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace outlive::support {

void check_failed(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "outlive: internal check failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace outlive::support
