// A run made by hand, for tests of the picture: calls, cells and objects are
// dealt and dropped by the test, `snapshot` shows what can be reached.
//
// Knows nothing of Python; it keeps the snapshot's own rules (identities in
// order, cells owned by calls, what is unreachable is gone).
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene::testing {

using bytecode::CodeKind;
using snapshot::CellView;
using snapshot::EdgeView;
using snapshot::FrameState;
using snapshot::FrameView;
using snapshot::ObjectKind;
using snapshot::ObjectView;
using snapshot::Snapshot;
using snapshot::ValueView;
using snapshot::VariableRole;
using snapshot::VariableView;
using support::FrameId;
using support::ObjectId;

inline ValueView number(std::string text) {
    return {ValueView::Kind::Inline, std::move(text), "int", {}};
}
inline ValueView unbound() {
    return {};
}

class ToyRun {
  public:
    ToyRun() { calls_.push_back(make_call("module", CodeKind::Module, 0, {})); }

    // A call of `code`, made on top of the stack; `function` may be none.
    FrameId call(const std::string& name, std::uint32_t code, ObjectId function = {},
                 std::uint32_t line = 1) {
        FrameView frame = make_call(name, CodeKind::Function, code, function);
        frame.caller = top().id;
        frame.caller_line = line;
        if (objects_.contains(function)) {
            frame.enclosing = objects_[function].made_in;
            for (const EdgeView& edge : objects_[function].edges) {
                if (edge.cell)
                    frame.variables.push_back({edge.label, VariableRole::Free, {}, edge.cell});
            }
        }
        calls_.push_back(frame);
        return frame.id;
    }
    void returns() {
        FrameView done = top();
        calls_.pop_back();
        past_.push_back(done);
    }
    // The top call is a generator's and waits to be resumed.
    void suspends() {
        suspended_.push_back(top());
        calls_.pop_back();
    }
    void resumes() {
        calls_.push_back(suspended_.back());
        suspended_.pop_back();
    }

    void bind(const std::string& name, ValueView value, VariableRole role = VariableRole::Local) {
        FrameView& frame = top();
        if (frame.kind == CodeKind::Module) role = VariableRole::Global;
        for (VariableView& variable : frame.variables) {
            if (variable.name == name) {
                variable.value = std::move(value);
                return;
            }
        }
        frame.variables.push_back({name, role, std::move(value), {}});
    }
    void unbind(const std::string& name) {
        std::erase_if(top().variables, [&](const VariableView& v) { return v.name == name; });
    }
    ObjectId cell(const std::string& name) {
        const ObjectId id{++last_object_};
        top().variables.push_back({name, VariableRole::Cell, {}, id});
        cells_[id] = {id, name, top().id, top().name, top().call_number, {}};
        return id;
    }
    void write(ObjectId cell, ValueView value) { cells_[cell].content = std::move(value); }

    ObjectId function(const std::string& name, std::uint32_t line,
                      const std::vector<ObjectId>& kept = {}) {
        const ObjectId id = object(ObjectKind::Function, "function", name);
        objects_[id].line = line;
        objects_[id].made_in = top().id;
        for (const ObjectId cell : kept)
            objects_[id].edges.push_back({cells_[cell].name, {}, {}, cell});
        return id;
    }
    ObjectId object(ObjectKind kind, const std::string& type, const std::string& title) {
        const ObjectId id{++last_object_};
        ObjectView view;
        view.id = id;
        view.kind = kind;
        view.type_name = type;
        view.title = title;
        objects_[id] = view;
        return id;
    }
    void item(ObjectId object, const std::string& label, ValueView value) {
        objects_[object].edges.push_back({label, std::move(value), {}, {}});
    }
    [[nodiscard]] ValueView ref(ObjectId id) {
        const ObjectView& object = objects_[id];
        return {ValueView::Kind::Reference, object.title, object.type_name, id};
    }
    [[nodiscard]] static bool owns_cells(const FrameView& call) {
        return std::ranges::any_of(call.variables, [](const VariableView& variable) {
            return variable.role == VariableRole::Cell;
        });
    }
    [[nodiscard]] FrameView& top() { return calls_.back(); }
    [[nodiscard]] std::size_t depth() const { return calls_.size(); }
    [[nodiscard]] std::vector<ObjectId> live_objects() {
        std::vector<ObjectId> ids;
        for (const ObjectView& object : snapshot().objects) ids.push_back(object.id);
        return ids;
    }

    [[nodiscard]] Snapshot snapshot() {
        reached_.clear();
        held_.clear();
        for (const auto* list : {&calls_, &suspended_}) {
            for (const FrameView& call : *list) reach_call(call);
        }
        Snapshot result;
        result.step = ++step_;
        for (auto* list : {&calls_, &suspended_, &past_}) {
            for (FrameView& call : *list)
                call.numbered = calls_of_[call.code] > 1 && owns_cells(call);
        }
        result.running = top().id;
        for (FrameView frame : calls_) result.frames.push_back(shown(std::move(frame)));
        for (FrameView& frame : result.frames) frame.state = FrameState::Waiting;
        result.frames.back().state = FrameState::Running;
        for (FrameView frame : suspended_) {
            frame.state = FrameState::Suspended;
            result.suspended.push_back(shown(std::move(frame)));
        }
        for (const FrameView& call : past_) add_scope(result, call);
        result.outlived_calls = result.scopes.size();
        for (const FrameView& call : result.scopes) result.outlived_cells += call.variables.size();
        for (const auto& [id, cell] : cells_) {
            if (reached_.contains(id)) result.cells.push_back(cell);
        }
        for (auto& [id, object] : objects_) {
            if (!reached_.contains(id)) continue;
            object.held_by = held_[id];
            result.objects.push_back(object);
            ObjectView& shown = result.objects.back();
            if (shown.edges.size() <= most_edges) continue;
            shown.hidden_edges = shown.edges.size() - most_edges;
            shown.edges.resize(most_edges);
        }
        return result;
    }

  private:
    static constexpr std::size_t most_edges = 12;

    FrameView make_call(const std::string& name, CodeKind kind, std::uint32_t code,
                        ObjectId function) {
        FrameView frame;
        frame.id = FrameId{++last_frame_};
        frame.name = frame.qualname = name;
        frame.kind = kind;
        frame.code = code;
        frame.call_number = ++calls_of_[code];
        frame.function = function;
        frame.line = 1;
        return frame;
    }
    void hold(ObjectId id, const std::string& by) {
        if (held_[id].size() < 3) held_[id].push_back(by);
        reach(id);
    }
    void reach(ObjectId id) {
        if (!id || !reached_.insert(id).second) return;
        if (const auto cell = cells_.find(id); cell != cells_.end())
            hold(cell->second.content.object, cell->second.name);
        if (const auto object = objects_.find(id); object != objects_.end()) {
            for (const EdgeView& edge : object->second.edges) {
                reach(edge.cell);
                if (edge.value.object) hold(edge.value.object, object->second.title + edge.label);
            }
        }
    }
    void reach_call(const FrameView& call) {
        reach(call.function);
        for (const VariableView& variable : call.variables) {
            reach(variable.cell);
            if (variable.value.object) hold(variable.value.object, variable.name);
        }
    }
    FrameView shown(FrameView frame) {
        for (VariableView& variable : frame.variables) {
            if (variable.cell) variable.value = cells_[variable.cell].content;
        }
        return frame;
    }
    void add_scope(Snapshot& result, FrameView call) {
        std::vector<VariableView> alive;
        for (const VariableView& variable : call.variables) {
            if (variable.role == VariableRole::Free) continue;
            if (variable.role == VariableRole::Cell && reached_.contains(variable.cell)) {
                alive.push_back(variable);
            } else {
                call.gone.push_back(variable.name);
            }
        }
        if (alive.empty()) return;
        call.variables = alive;
        call.state = FrameState::Returned;
        result.scopes.push_back(shown(std::move(call)));
    }

    std::vector<FrameView> calls_, suspended_, past_;
    std::map<ObjectId, CellView> cells_;
    std::map<ObjectId, ObjectView> objects_;
    std::map<std::uint32_t, std::uint32_t> calls_of_;
    std::set<ObjectId> reached_;
    std::map<ObjectId, std::vector<std::string>> held_;
    std::uint64_t last_frame_ = 0;
    std::uint64_t last_object_ = 0;
    support::StepIndex step_ = 0;
};

}  // namespace outlive::scene::testing
