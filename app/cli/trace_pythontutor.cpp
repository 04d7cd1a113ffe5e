// The trace format that Python Tutor's front end reads
// (hcientist/OnlinePythonTutor, v3/docs/opt-trace-format.md):
// {"code", "trace": [{event, line, func_name, globals, ordered_globals,
// stack_to_render, heap, stdout}]}. A value is a JSON value where it is one, or
// ["REF", id] of an entry of `heap`.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "app/cli/trace.hpp"

namespace outlive::cli {

namespace {

using snapshot::FrameView;
using snapshot::ObjectKind;
using snapshot::ObjectView;
using snapshot::ValueView;
using snapshot::VariableRole;

// 'text' as repr() gives it -> text
std::string unquoted(std::string_view quoted) {
    std::string text;
    const std::size_t end = quoted.size() > 1 ? quoted.size() - 1 : 0;
    for (std::size_t i = 1; i < end; ++i) {
        char c = quoted[i];
        if (c == '\\' && i + 1 < end) {
            c = quoted[++i];
            if (c == 'n') c = '\n';
            if (c == 't') c = '\t';
        }
        text += c;
    }
    return text;
}

OrderedJson plain_value(const ValueView& v) {
    if (v.type_name == "NoneType") return nullptr;
    if (v.type_name == "bool") return v.text == "True";
    if (v.type_name == "str") return unquoted(v.text);
    if (v.type_name == "int") {
        std::int64_t n = 0;
        const auto [end, error] = std::from_chars(v.text.data(), v.text.data() + v.text.size(), n);
        if (error == std::errc() && end == v.text.data() + v.text.size()) return n;
    }
    if (v.type_name == "float") {
        const bool special = v.text.find_first_of("ni") != std::string::npos;
        if (!special) return std::stod(v.text);
        return {"SPECIAL_FLOAT", v.text == "inf"    ? "Infinity"
                                 : v.text == "-inf" ? "-Infinity"
                                                    : "NaN"};
    }
    return {"IMPORTED_FAUX_PRIMITIVE", v.text};
}

OrderedJson value_of(const ValueView& v) {
    if (v.kind == ValueView::Kind::Reference) return {"REF", v.object.value};
    return plain_value(v);
}

void put_items(OrderedJson& entry, const ObjectView& object) {
    for (const auto& edge : object.edges) entry.push_back(value_of(edge.value));
}

void put_pairs(OrderedJson& entry, const ObjectView& object) {
    for (const auto& edge : object.edges) {
        const bool own_key = edge.key.kind != ValueView::Kind::Unbound;
        std::string label = edge.label;
        if (label.starts_with('.')) label.erase(0, 1);
        if (label.starts_with('[')) label = label.substr(1, label.size() - 2);
        if (label.starts_with('\'') || label.starts_with('"')) label = unquoted(label);
        entry.push_back({own_key ? value_of(edge.key) : OrderedJson(label), value_of(edge.value)});
    }
}

OrderedJson heap_entry(const ObjectView& object) {
    OrderedJson entry = OrderedJson::array();
    switch (object.kind) {
        case ObjectKind::List:
        case ObjectKind::Tuple:
        case ObjectKind::Set:
            entry.push_back(object.kind == ObjectKind::List    ? "LIST"
                            : object.kind == ObjectKind::Tuple ? "TUPLE"
                                                               : "SET");
            put_items(entry, object);
            return entry;
        case ObjectKind::Dict:
            entry.push_back("DICT");
            put_pairs(entry, object);
            return entry;
        case ObjectKind::Instance:
            entry = {"INSTANCE", object.type_name};
            put_pairs(entry, object);
            return entry;
        case ObjectKind::Class:
            entry = {"CLASS", object.title, OrderedJson::array()};
            put_pairs(entry, object);
            return entry;
        case ObjectKind::Function:
            return {"FUNCTION", object.title + "()",
                    object.made_in ? OrderedJson(object.made_in.value) : OrderedJson(nullptr)};
        default:
            return {object.type_name, object.title};
    }
}

// The variables of the call itself; what it reaches stands in its owners.
void put_variables(const FrameView& f, OrderedJson& values, OrderedJson& order) {
    for (const auto& v : f.variables) {
        const bool bound = v.value.kind != ValueView::Kind::Unbound;
        if (v.role == VariableRole::Free || !bound) continue;
        values[v.name] = value_of(v.value);
        order.push_back(v.name);
    }
}

OrderedJson rendered(const FrameView& f, bool is_running, bool is_parent, support::FrameId module) {
    OrderedJson values = OrderedJson::object(), order = OrderedJson::array();
    put_variables(f, values, order);
    OrderedJson parents = OrderedJson::array();
    if (f.enclosing && f.enclosing != module) parents.push_back(f.enclosing.value);
    const bool zombie = f.state == snapshot::FrameState::Returned;
    return {{"func_name", f.name},
            {"frame_id", f.id.value},
            {"is_highlighted", is_running},
            {"is_parent", is_parent},
            {"is_zombie", zombie},
            {"parent_frame_id_list", std::move(parents)},
            {"encoded_locals", std::move(values)},
            {"ordered_varnames", std::move(order)},
            {"unique_hash", fmt::format("{}_f{}{}", f.name, f.id.value, zombie ? "_z" : "")}};
}

OrderedJson stack_of(const snapshot::Snapshot& state, support::FrameId module) {
    const auto is_parent = [&](support::FrameId id) {
        return std::ranges::any_of(state.objects,
                                   [id](const ObjectView& o) { return o.made_in == id; });
    };
    OrderedJson stack = OrderedJson::array();
    for (const auto* frames : {&state.scopes, &state.frames}) {
        for (const FrameView& f : *frames) {
            if (f.id == module) continue;
            stack.push_back(rendered(f, f.id == state.running, is_parent(f.id), module));
        }
    }
    return stack;
}

const machine::Event* last_of(const TraceMoment& moment, machine::EventKind kind) {
    const auto found = std::find_if(moment.events.rbegin(), moment.events.rend(),
                                    [kind](const auto& e) { return e.kind == kind; });
    return found == moment.events.rend() ? nullptr : &*found;
}

const char* event_name(const TraceMoment& moment) {
    using enum machine::EventKind;
    if (moment.is_end)
        return moment.session.end().state == RunState::Failed ? "uncaught_exception" : "return";
    if (const auto* raised = last_of(moment, ExceptionRaised);
        raised != nullptr && raised->frame == moment.state.running)
        return "exception";
    const auto* entered = last_of(moment, FrameEntered);
    return entered != nullptr && entered->frame == moment.state.running ? "call" : "step_line";
}

class PythonTutorFormat final : public TraceFormat {
  public:
    [[nodiscard]] std::string head(const Session& session, scope::Semantics) const override {
        return "{\"code\":" + json_text(session.source().text()) + ",\"trace\":[\n";
    }
    [[nodiscard]] OrderedJson entry(const TraceMoment& moment) const override {
        const snapshot::Snapshot& state = moment.state;
        OrderedJson globals = OrderedJson::object(), order = OrderedJson::array();
        OrderedJson heap = OrderedJson::object();
        support::FrameId module;
        if (!state.frames.empty()) {
            module = state.frames.front().id;
            put_variables(state.frames.front(), globals, order);
        }
        for (const ObjectView& object : state.objects)
            heap[std::to_string(object.id.value)] = heap_entry(object);
        const FrameView* running = state.frames.empty() ? nullptr : &state.frames.back();
        const bool in_call = running != nullptr && running->id != module;
        OrderedJson json{{"event", event_name(moment)},
                         {"line", state.next_line},
                         {"func_name", in_call ? running->name : "<module>"},
                         {"globals", std::move(globals)},
                         {"ordered_globals", std::move(order)},
                         {"stack_to_render", stack_of(state, module)},
                         {"heap", std::move(heap)},
                         {"stdout", moment.output_so_far}};
        if (const auto* raised = last_of(moment, machine::EventKind::ExceptionRaised);
            raised != nullptr && json["event"] != "step_line")
            json["exception_msg"] = raised->value.text;
        return json;
    }
    [[nodiscard]] std::string tail(const Session&) const override { return "\n]}\n"; }
};

}  // namespace

std::unique_ptr<TraceFormat> python_tutor_format() {
    return std::make_unique<PythonTutorFormat>();
}

}  // namespace outlive::cli
