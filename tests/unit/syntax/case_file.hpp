// The snippets of cases/*.txt with what CPython 3.13 said of each (record.py).
#pragma once

#include <string>
#include <vector>

namespace outlive::syntax {

struct Case {
    std::string source;
    std::string expected;
};

// All cases in the files whose names start with `prefix`.
std::vector<Case> cases_in(const std::string& prefix);

}  // namespace outlive::syntax
