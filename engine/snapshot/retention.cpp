#include "engine/snapshot/retention.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "engine/machine/inspection.hpp"
#include "engine/objects/edges.hpp"

namespace outlive::snapshot {

using namespace machine;

namespace {

struct Step {
    Handle from = 0;   // 0: a root
    EdgeLabel label;   // of the edge that leads here
    std::string root;  // of a root: "module.first"
    FrameId frame;     // of a root in a frame
};

class Search {
  public:
    Search(Machine& m, const RunContext& context) : m_(m), heap_(m.heap()), context_(context) {}

    RetentionPath run(ObjectId wanted) {
        seen_.resize((heap_.arena().allocator().heap_top - arena::heap_begin) / 16 + 1);
        // The module's variables first: they are what a learner thinks of.
        add_namespace(*heap_.at<Dict>(m_.state().globals), "module", context_.module_frame);
        if (const Handle found = search(wanted)) return path_to(found);
        add_calls();
        if (const Handle found = search(wanted)) return path_to(found);
        return {};
    }

  private:
    [[nodiscard]] Handle search(ObjectId wanted) {
        while (!queue_.empty()) {
            const Handle h = queue_.front();
            queue_.pop_front();
            auto& o = *heap_.at<Object>(h);
            if (o.id() == wanted) return h;
            for_each_edge(heap_, o, [&](const EdgeLabel& label, Value v) {
                reach(v, {h, label, {}, {}});
            });
        }
        return 0;
    }
    void reach(Value v, Step step) {
        if (!v.is_object()) return;
        const Handle h = v.handle();
        std::uint32_t& seen = seen_[((std::uint64_t{h} << 3U) - arena::heap_begin) / 16];
        if (seen != 0) return;
        steps_.push_back(std::move(step));
        seen = static_cast<std::uint32_t>(steps_.size());
        queue_.push_back(h);
    }
    [[nodiscard]] const Step& step_of(Handle h) const {
        return steps_[seen_[((std::uint64_t{h} << 3U) - arena::heap_begin) / 16] - 1];
    }

    void add_calls() {
        const MachineState& s = m_.state();
        std::vector<Frame*> frames;
        for (Handle h = s.frame; h != 0; h = heap_.at<Frame>(h)->caller)
            frames.push_back(heap_.at<Frame>(h));
        for (auto it = frames.rbegin(); it != frames.rend(); ++it) add_frame(**it);
        for (const Value v : {s.raised, s.handled, s.returned})
            reach(v, {0, {}, "the exception being handled", {}});
        for (const Handle h : {s.finalizers, s.modules, s.weak_references}) {
            if (h != 0) reach(Value::object(h), {0, {}, "the interpreter", {}});
        }
    }
    void add_namespace(const Dict& dict, const std::string& owner, FrameId frame) {
        const DictEntry* entry = entries(heap_, dict);
        for (std::uint32_t i = 0; i < dict.fill; ++i) {
            if (!heap_.is(entry[i].key, Kind::Str)) continue;
            reach(entry[i].value,
                  {0, {}, owner + "." + to_utf8(*heap_.as<Str>(entry[i].key)), frame});
        }
    }
    void add_frame(Frame& f) {
        const bytecode::Code& code = m_.code(f.code_id);
        if (code.kind == bytecode::CodeKind::Module && (f.flags & FrameHidden) == 0)
            return add_stack(f, "module");
        for (std::uint32_t i = 0; i < f.slot_count; ++i) {
            reach(f.slots()[i], {0, {}, code.name + "." + code.slots[i].name, FrameId{f.id}});
        }
        const bool has_namespace =
            f.locals != 0 && heap_.at<Object>(f.locals)->kind() == Kind::Dict;
        if (has_namespace) add_namespace(*heap_.at<Dict>(f.locals), code.name, FrameId{f.id});
        add_stack(f, code.name);
        if (f.function != 0)
            reach(Value::object(f.function),
                  {0, {}, "the running call of " + code.name, FrameId{f.id}});
        for (const Value v : {f.extra, f.handled})
            reach(v, {0, {}, "the running call of " + code.name, FrameId{f.id}});
    }
    void add_stack(Frame& f, const std::string& name) {
        for (std::uint32_t i = 0; i < f.depth; ++i) {
            reach(f.stack()[i], {0, {}, "an expression in " + name, FrameId{f.id}});
        }
    }

    // Steps that are no boxes of the picture: dicts of attributes, tuples of cells.
    [[nodiscard]] bool is_in_between(const Object& o, const Step& step) const {
        if (step.from == 0) return false;
        if (step.label.kind == EdgeKind::AttributeDict || o.kind() == Kind::Traceback) return true;
        return o.kind() == Kind::Tuple && std::string_view(step.label.field) == "__closure__";
    }

    RetentionPath path_to(Handle target) {
        std::vector<Handle> chain;
        for (Handle h = target; h != 0; h = step_of(h).from) chain.push_back(h);
        std::reverse(chain.begin(), chain.end());
        const Step& root = step_of(chain.front());
        RetentionPath path;
        path.texts.push_back(root.root);
        path.objects.push_back({});
        if (root.frame) path.frames.push_back(root.frame);
        for (std::size_t i = 0; i < chain.size(); ++i) {
            auto& o = *heap_.at<Object>(chain[i]);
            const Step& step = step_of(chain[i]);
            if (is_in_between(o, step)) continue;
            if (i != 0) path.texts.back() = part_text(path.texts.back(), way_into(step));
            path.texts.push_back(text_of(o));
            path.objects.push_back(o.id());
        }
        return path;
    }
    // The part of the holder that leads on: ".balance", "[2]"; nothing where the box says it.
    std::string way_into(const Step& step) {
        const Object& from = *heap_.at<Object>(step.from);
        switch (step.label.kind) {
            case EdgeKind::Item:
                if (from.kind() == Kind::Tuple && is_closure(step.from)) return "";
                if (from.kind() == Kind::Set) return " element";
                return edge_text(heap_, from, step.label);
            case EdgeKind::DictValue: {
                const Step& above = step_of(step.from);
                const bool attribute =
                    above.from != 0 && above.label.kind == EdgeKind::AttributeDict;
                if (!attribute || !heap_.is(step.label.name, Kind::Str))
                    return edge_text(heap_, from, step.label);
                return "." + to_utf8(*heap_.as<Str>(step.label.name));
            }
            case EdgeKind::Field:
                if (from.kind() == Kind::Traceback) return "__traceback__";
                return edge_text(heap_, from, step.label);
            case EdgeKind::Variable:
                return variable_name(from, step.label.index);
            default:
                return "";
        }
    }
    std::string variable_name(const Object& from, std::uint32_t slot) {
        const auto as = [&from]<class T>(T*) -> T& {
            return reinterpret_cast<T&>(const_cast<Object&>(from));
        };
        if (from.kind() == Kind::Generator)
            return m_.code(as((Generator*)nullptr).frame()->code_id).slots[slot].name;
        if (from.kind() != Kind::FrameRecord) return {};
        const auto* function = heap_.at<Function>(as((FrameRecord*)nullptr).function);
        return m_.code(heap_.at<CodeWrapper>(function->code)->code).slots[slot].name;
    }
    bool is_closure(Handle tuple) const {
        const Step& step = step_of(tuple);
        return step.from != 0 && std::string_view(step.label.field) == "__closure__";
    }
    std::string text_of(Object& o) {
        if (o.kind() != Kind::Cell) {
            const Value v = heap_.value(&o);
            return is_drawn_inline(m_, v) ? inline_text(m_, v, 30) : description_of(m_, o);
        }
        const auto& cell = reinterpret_cast<const Cell&>(o);
        return cell.owner == 0 ? "cell" : "cell " + m_.code(cell.code).slots[cell.slot].name;
    }

    Machine& m_;
    Heap& heap_;
    const RunContext& context_;
    std::vector<std::uint32_t> seen_;  // by place in the heap: 1 + index in steps_
    std::vector<Step> steps_;
    std::deque<Handle> queue_;
};

}  // namespace

std::string part_text(const std::string& holder, const std::string& part) {
    if (part.starts_with("default ")) return holder + " " + part;
    const bool joins = part.empty() || std::string_view("[. ").find(part[0]) != std::string::npos;
    return holder + (joins ? "" : ".") + part;
}

RetentionPath find_retention_path(Machine& m, const RunContext& context, ObjectId object) {
    return Search(m, context).run(object);
}

}  // namespace outlive::snapshot
