// The run as JSON: its line stops in order, each with what happened since the
// one before and the state in which the program then stands.
//
// A TraceFormat turns one moment into JSON; the command streams them, so that
// memory does not grow with the run. Our own format is described in
// trace_outlive.cpp, Python Tutor's in trace_pythontutor.cpp.
#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "engine/session.hpp"

namespace outlive::cli {

using OrderedJson = nlohmann::ordered_json;

// What a format makes one entry of. The views are valid for the call only.
struct TraceMoment {
    const Session& session;
    const snapshot::Snapshot& state;
    const std::vector<machine::Event>& events;  // since the stop before
    std::string_view output;                    // printed since the stop before
    std::string_view output_so_far;
    bool is_end = false;
};

class TraceFormat {
  public:
    virtual ~TraceFormat() = default;
    // What stands around the entries: the text up to their list, and behind it.
    [[nodiscard]] virtual std::string head(const Session& session,
                                           scope::Semantics semantics) const = 0;
    [[nodiscard]] virtual OrderedJson entry(const TraceMoment& moment) const = 0;
    [[nodiscard]] virtual std::string tail(const Session& session) const = 0;
};

[[nodiscard]] std::unique_ptr<TraceFormat> outlive_format();
[[nodiscard]] std::unique_ptr<TraceFormat> python_tutor_format();

// One line of JSON; text that is not UTF-8 is replaced.
[[nodiscard]] std::string json_text(const OrderedJson& value);

}  // namespace outlive::cli
