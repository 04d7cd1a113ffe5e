// outlive scopes FILE: what scope analysis has decided, as JSON.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"

namespace outlive::cli {

namespace {

using Json = nlohmann::ordered_json;

Json describe(const bytecode::Code& code) {
    return {{"qualname", code.kind == bytecode::CodeKind::Module ? "<module>" : code.qualname},
            {"line", code.first_line},
            {"varnames", code.varnames},
            {"cellvars", code.cellvars},
            {"freevars", code.freevars},
            {"names_global", code.names_global}};
}

}  // namespace

int scopes(const std::string& file) {
    const Opened opened = open_program(file, {});
    if (!opened.session) return opened.exit_code;
    std::vector<const bytecode::Code*> codes;
    for (const auto& code : opened.session->program().codes) codes.push_back(code.get());
    std::stable_sort(codes.begin() + 1, codes.end(),
                     [](const bytecode::Code* a, const bytecode::Code* b) {
                         return a->span.begin < b->span.begin;
                     });
    Json list = Json::array();
    for (const bytecode::Code* code : codes) list.push_back(describe(*code));
    fmt::print("{}\n", list.dump(2));
    return 0;
}

}  // namespace outlive::cli
