// Our own trace format. One object:
//
//   format "outlive-trace", version 1, file, code (the text), semantics ("python"
//   or a wrong idea's name), steps, end {state, exit_code, message}
//
// `steps` has an entry for each line stop, the start and the end included:
//   step     machine steps done; line (from 1; 0: none) and span [from, to) in
//            bytes of the code: what runs next
//   events   what happened since the stop before, in order: kind, step, frame,
//            line and, where they apply, other_frame, object, cell, name, scope,
//            old, value
//   output   what was printed since the stop before
//   stack    the running calls, the module's first; suspended: generators that
//            wait; scopes: calls that returned while cells of theirs live. A
//            call: id, name, call (the how-manieth), line, caller, enclosing,
//            variables [{name, role, value, cell}], gone
//   cells    id, name, owner, value
//   objects  id, kind, type, title, references [{label, value, cell}], more
// A value is null (not bound), {"text", "type"} or the same with "object", the id
// of a box. Ids last through the run; 0 stands for none.
#include "app/cli/trace.hpp"

#include <array>

namespace outlive::cli {

namespace {

constexpr std::array event_names{
    "frame entered",     "frame returned", "frame unwound",     "frame suspended",
    "frame resumed",     "cell created",   "cell captured",     "cell read",
    "cell written",      "name read",      "name bound",        "name unbound",
    "object created",    "object freed",   "attribute changed", "item changed",
    "value computed",    "text printed",   "exception raised",  "exception caught",
    "exception matched", "imported"};
static_assert(event_names.size() == static_cast<std::size_t>(machine::EventKind::Imported) + 1);
constexpr std::array scope_names{"local", "cell", "free", "global", "builtin"};
constexpr std::array role_names{"parameter", "local", "cell", "free", "global"};
constexpr std::array object_names{"function", "bound method", "builtin",  "list",     "tuple",
                                  "dict",     "set",          "class",    "instance", "generator",
                                  "module",   "exception",    "iterator", "string",   "other"};
constexpr std::array end_names{"paused",        "finished",      "failed",          "out of steps",
                               "out of memory", "out of output", "waits for input", "cancelled"};

OrderedJson value_of(const snapshot::ValueView& v) {
    if (v.kind == snapshot::ValueView::Kind::Unbound) return nullptr;
    OrderedJson json{{"text", v.text}, {"type", v.type_name}};
    if (v.object) json["object"] = v.object.value;
    return json;
}

OrderedJson value_of(const machine::EventValue& v) {
    if (!v.bound) return nullptr;
    OrderedJson json{{"text", v.text}, {"type", v.type_name}};
    if (v.object) json["object"] = v.object.value;
    return json;
}

OrderedJson event_of(const machine::Event& e) {
    OrderedJson json{{"kind", event_names.at(static_cast<std::size_t>(e.kind))},
                     {"step", e.step},
                     {"frame", e.frame.value},
                     {"line", e.line}};
    if (e.other_frame) json["other_frame"] = e.other_frame.value;
    if (e.object) json["object"] = e.object.value;
    if (e.cell) json["cell"] = e.cell.value;
    if (!e.name.empty()) json["name"] = e.name;
    using enum machine::EventKind;
    const bool has_scope = e.kind == CellRead || e.kind == CellWritten || e.kind == NameRead ||
                           e.kind == NameBound || e.kind == NameUnbound;
    if (has_scope) json["scope"] = scope_names.at(static_cast<std::size_t>(e.scope));
    if (e.old_value.bound) json["old"] = value_of(e.old_value);
    if (e.value.bound) json["value"] = value_of(e.value);
    return json;
}

OrderedJson frame_of(const snapshot::FrameView& f) {
    OrderedJson variables = OrderedJson::array();
    for (const snapshot::VariableView& v : f.variables) {
        OrderedJson variable{{"name", v.name},
                             {"role", role_names.at(static_cast<std::size_t>(v.role))},
                             {"value", value_of(v.value)}};
        if (v.cell) variable["cell"] = v.cell.value;
        variables.push_back(std::move(variable));
    }
    return {{"id", f.id.value},
            {"name", f.name},
            {"call", f.call_number},
            {"line", f.line},
            {"caller", f.caller.value},
            {"enclosing", f.enclosing.value},
            {"variables", std::move(variables)},
            {"gone", f.gone}};
}

OrderedJson frames_of(const std::vector<snapshot::FrameView>& frames) {
    OrderedJson list = OrderedJson::array();
    for (const snapshot::FrameView& f : frames) list.push_back(frame_of(f));
    return list;
}

OrderedJson cells_of(const snapshot::Snapshot& state) {
    OrderedJson list = OrderedJson::array();
    for (const snapshot::CellView& cell : state.cells) {
        list.push_back({{"id", cell.id.value},
                        {"name", cell.name},
                        {"owner", cell.owner.value},
                        {"value", value_of(cell.content)}});
    }
    return list;
}

OrderedJson objects_of(const snapshot::Snapshot& state) {
    OrderedJson list = OrderedJson::array();
    for (const snapshot::ObjectView& object : state.objects) {
        OrderedJson references = OrderedJson::array();
        for (const snapshot::EdgeView& edge : object.edges) {
            OrderedJson reference{{"label", edge.label}, {"value", value_of(edge.value)}};
            if (edge.cell) reference["cell"] = edge.cell.value;
            references.push_back(std::move(reference));
        }
        list.push_back({{"id", object.id.value},
                        {"kind", object_names.at(static_cast<std::size_t>(object.kind))},
                        {"type", object.type_name},
                        {"title", object.title},
                        {"references", std::move(references)},
                        {"more", object.hidden_edges}});
    }
    return list;
}

std::string semantics_name(scope::Semantics semantics) {
    for (const scope::Misinterpreter& m : scope::misinterpreters()) {
        if (m.semantics == semantics) return std::string(m.name);
    }
    return "python";
}

class OutliveFormat final : public TraceFormat {
  public:
    [[nodiscard]] std::string head(const Session& session,
                                   scope::Semantics semantics) const override {
        std::string text = json_text({{"format", "outlive-trace"},
                                      {"version", 1},
                                      {"file", session.source().name()},
                                      {"code", session.source().text()},
                                      {"semantics", semantics_name(semantics)}});
        text.pop_back();  // goes on
        return text + ",\"steps\":[\n";
    }
    [[nodiscard]] OrderedJson entry(const TraceMoment& moment) const override {
        const snapshot::Snapshot& state = moment.state;
        OrderedJson events = OrderedJson::array();
        for (const machine::Event& e : moment.events) events.push_back(event_of(e));
        return {{"step", state.step},
                {"line", state.next_line},
                {"span", {state.next_statement.begin, state.next_statement.end}},
                {"events", std::move(events)},
                {"output", moment.output},
                {"stack", frames_of(state.frames)},
                {"suspended", frames_of(state.suspended)},
                {"scopes", frames_of(state.scopes)},
                {"cells", cells_of(state)},
                {"objects", objects_of(state)}};
    }
    [[nodiscard]] std::string tail(const Session& session) const override {
        const RunEnd& end = session.end();
        return "\n],\"end\":" +
               json_text({{"state", end_names.at(static_cast<std::size_t>(end.state))},
                          {"exit_code", end.exit_code},
                          {"message", end.message}}) +
               "}\n";
    }
};

}  // namespace

std::unique_ptr<TraceFormat> outlive_format() {
    return std::make_unique<OutliveFormat>();
}

}  // namespace outlive::cli
