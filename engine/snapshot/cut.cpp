// The smallest set of references to cut: a minimum cut of the graph of
// references between the roots and the target (Ford and Fulkerson: as many
// disjoint ways as there are, each found in the residual graph). A reference
// that a program can undo (a variable, an item, an attribute) counts one, any
// other cannot be cut.
#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "engine/machine/collector.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/objects/edges.hpp"
#include "engine/snapshot/cut.hpp"
#include "engine/snapshot/retention.hpp"

namespace outlive::snapshot {

using namespace machine;

namespace {

using Node = std::uint32_t;  // index in nodes_; 0 is the source of all roots

struct Edge {
    Node from, to;
    EdgeKind kind;
    bool can_cut;
    std::uint32_t index;
    const char* field;
};

class Graph {
  public:
    Graph(Machine& m, const RunContext& context) : m_(m), heap_(m.heap()), context_(context) {
        seen_.resize((heap_.arena().allocator().heap_top - arena::heap_begin) / 16 + 1);
        nodes_.push_back(0);
        add_roots();
        for (Node at = 1; at < nodes_.size(); ++at) {
            if (nodes_[at] >= arena::heap_begin >> 3U) add_edges_of(at);
        }
    }

    [[nodiscard]] Node find(ObjectId id) const {
        for (Node n = 1; n < nodes_.size(); ++n) {
            if (!is_frame(n) && heap_.at<Object>(nodes_[n])->id() == id) return n;
        }
        return 0;
    }
    // Forgets all edges that do not lie on a way to the target.
    void keep_ways_to(Node target) {
        std::vector<std::vector<std::uint32_t>> into(nodes_.size());
        for (std::uint32_t e = 0; e < edges_.size(); ++e) into[edges_[e].to].push_back(e);
        std::vector<Node> queue{target};
        std::vector<bool> leads(nodes_.size());
        leads[target] = true;
        out_.assign(nodes_.size(), {});
        in_.assign(nodes_.size(), {});
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const std::uint32_t e : into[queue[i]]) {
                const Node from = edges_[e].from;
                out_[from].push_back(e);
                in_[queue[i]].push_back(e);
                if (leads[from]) continue;
                leads[from] = true;
                queue.push_back(from);
            }
        }
    }

    // One more way from the roots in the residual graph; which edge leads to each node.
    struct Step {
        std::uint32_t edge = no_edge;
        bool backward = false;
        bool reached = false;
    };
    [[nodiscard]] std::vector<Step> search(Node target) const {
        std::vector<Step> steps(nodes_.size());
        std::vector<Node> queue{0};
        steps[0].reached = true;
        const auto reach = [&](Node n, std::uint32_t e, bool backward) {
            if (steps[n].reached) return;
            steps[n] = {e, backward, true};
            queue.push_back(n);
        };
        for (std::size_t i = 0; i < queue.size() && !steps[target].reached; ++i) {
            const Node at = queue[i];
            for (const std::uint32_t e : out_[at])
                if (!edges_[e].can_cut || flow_[e] == 0) reach(edges_[e].to, e, false);
            for (const std::uint32_t e : in_[at])
                if (flow_[e] != 0) reach(edges_[e].from, e, true);
        }
        return steps;
    }
    void augment(const std::vector<Step>& steps, Node target) {
        for (Node at = target; at != 0;) {
            const Step& step = steps[at];
            flow_[step.edge] += step.backward ? -1 : 1;
            at = step.backward ? edges_[step.edge].to : edges_[step.edge].from;
        }
    }
    // The first root of a way on which nothing can be cut; empty when there is none.
    [[nodiscard]] std::string obstacle(Node target) const {
        std::vector<std::uint32_t> by(nodes_.size(), no_edge);
        std::vector<Node> queue{0};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const std::uint32_t e : out_[queue[i]]) {
                const Node to = edges_[e].to;
                if (edges_[e].can_cut || to == 0 || by[to] != no_edge) continue;
                by[to] = e;
                queue.push_back(to);
            }
        }
        if (by[target] == no_edge) return {};
        Node first = target;
        while (edges_[by[first]].from != 0) first = edges_[by[first]].from;
        return text_of_root(first, edges_[by[first]]);
    }

    Cut run(ObjectId id) {
        Cut cut;
        const Node target = find(id);
        if (target == 0) return cut;
        keep_ways_to(target);
        flow_.assign(edges_.size(), 0);
        cut.obstacle = obstacle(target);
        if (!cut.obstacle.empty()) return cut;
        std::vector<Step> steps = search(target);
        for (; steps[target].reached; steps = search(target)) augment(steps, target);
        cut.possible = true;
        for (Node n = 0; n < nodes_.size(); ++n) {
            if (!steps[n].reached) continue;
            for (const std::uint32_t e : out_[n])
                if (!steps[edges_[e].to].reached) cut.references.push_back(reference(edges_[e]));
        }
        return cut;
    }

  private:
    static constexpr std::uint32_t no_edge = ~std::uint32_t{0};

    [[nodiscard]] bool is_frame(Node n) const { return nodes_[n] < arena::heap_begin >> 3U; }

    Node node_of(Handle h) {
        std::uint32_t& seen = seen_[((std::uint64_t{h} << 3U) - arena::heap_begin) / 16];
        if (seen != 0) return seen;
        nodes_.push_back(h);
        seen = static_cast<std::uint32_t>(nodes_.size() - 1);
        return seen;
    }
    void add_root(Handle h) {
        if (h != 0) edges_.push_back({0, node_of(h), EdgeKind::Field, false, 0, "the interpreter"});
    }
    void add_root(Value v) {
        if (v.is_object()) add_root(v.handle());
    }
    void add_roots() {
        const MachineState& s = m_.state();
        add_root(s.globals);
        for (Handle h = s.frame; h != 0; h = heap_.at<Frame>(h)->caller) {
            nodes_.push_back(h);
            const auto at = static_cast<Node>(nodes_.size() - 1);
            edges_.push_back({0, at, EdgeKind::Field, false, 0, ""});
            add_frame_edges(at, *heap_.at<Frame>(h));
        }
        for (const Value v : {s.raised, s.handled, s.returned}) add_root(v);
        for (const Handle h : {s.finalizers, s.modules, s.weak_references}) add_root(h);
    }
    void add_frame_edges(Node from, Frame& f) {
        const bool hidden = (f.flags & FrameHidden) != 0;
        for_each_frame_edge(heap_, f, [&](const EdgeLabel& label, Value v) {
            if (!v.is_object()) return;
            const bool can_cut = label.kind == EdgeKind::Variable && !hidden &&
                                 heap_.object(v)->kind() != Kind::Cell;
            edges_.push_back(
                {from, node_of(v.handle()), label.kind, can_cut, label.index, label.field});
        });
    }
    void add_edges_of(Node from) {
        auto& o = *heap_.at<Object>(nodes_[from]);
        // The machine remembers what it found in classes: their parts stay.
        if (o.kind() == Kind::Class) class_dicts_.insert(reinterpret_cast<Class&>(o).dict);
        const bool of_class = class_dicts_.contains(nodes_[from]);
        for_each_edge(heap_, o, [&](const EdgeLabel& label, Value v) {
            if (!v.is_object()) return;
            edges_.push_back({from, node_of(v.handle()), label.kind, !of_class && can_cut(o, label),
                              label.index, label.field});
        });
    }
    [[nodiscard]] static bool can_cut(const Object& from, const EdgeLabel& label) {
        switch (label.kind) {
            case EdgeKind::Item:
                return from.kind() == Kind::List;
            case EdgeKind::DictValue:
            case EdgeKind::SlotAttribute:
            case EdgeKind::CellContent:
                return true;
            default:
                return false;
        }
    }

    [[nodiscard]] std::string text_of_root(Node first, const Edge& root) const {
        if (!is_frame(first)) return root.field;
        const bytecode::Code& code = m_.code(heap_.at<Frame>(nodes_[first])->code_id);
        return code.kind == bytecode::CodeKind::Module ? "the module's running statement"
                                                       : "the running call of " + code.name;
    }

    [[nodiscard]] Reference reference(const Edge& edge) const {
        Reference r;
        r.place = nodes_[edge.from];
        r.kind = static_cast<std::uint8_t>(edge.kind);
        r.index = edge.index;
        r.target = heap_.at<Object>(nodes_[edge.to])->id();
        if (is_frame(edge.from)) {
            const Frame& f = *heap_.at<Frame>(nodes_[edge.from]);
            r.frame = FrameId{f.id};
            r.text = m_.code(f.code_id).slots[edge.index].name;
            return r;
        }
        auto& holder = *heap_.at<Object>(nodes_[edge.from]);
        r.holder = holder.id();
        describe(edge, holder, r);
        return r;
    }
    // "first", "self.callback", "handlers[0]".
    void describe(const Edge& edge, Object& holder, Reference& r) const {
        if (nodes_[edge.from] == m_.state().globals) {
            r.holder = {};
            r.frame = context_.module_frame;
            r.text = key_text(holder, edge.index);
            return;
        }
        const Edge* way = way_to(edge.from);
        if (edge.kind == EdgeKind::DictValue && way != nullptr &&
            way->kind == EdgeKind::AttributeDict) {
            r.holder = heap_.at<Object>(nodes_[way->from])->id();
            r.text = name_of(way->from) + "." + key_text(holder, edge.index);
            return;
        }
        if (edge.kind == EdgeKind::CellContent) {
            const auto& cell = reinterpret_cast<const Cell&>(holder);
            const std::string name =
                cell.owner == 0 ? "" : m_.code(cell.code).slots[cell.slot].name;
            r.text = "the content of cell" + (name.empty() ? "" : " " + name);
            return;
        }
        EdgeLabel label{edge.kind, edge.index, {}, edge.field};
        if (edge.kind == EdgeKind::DictValue)
            label.name = entries(heap_, reinterpret_cast<Dict&>(holder))[edge.index].key;
        r.text = part_text(name_of(edge.from), edge_text(heap_, holder, label));
    }
    [[nodiscard]] std::string key_text(Object& dict, std::uint32_t index) const {
        const Value key = entries(heap_, reinterpret_cast<Dict&>(dict))[index].key;
        return heap_.is(key, Kind::Str) ? to_utf8(*heap_.as<Str>(key)) : brief_text(m_, key, 30);
    }
    // Some edge that leads to the node: the first found, so a short way.
    [[nodiscard]] const Edge* way_to(Node n) const {
        for (const Edge& e : edges_)
            if (e.to == n && e.from != 0) return &e;
        return nullptr;
    }
    // A variable's name where one holds it, else what the object is.
    [[nodiscard]] std::string name_of(Node n) const {
        for (const Edge& e : edges_) {
            if (e.to != n || e.from == 0) continue;
            if (nodes_[e.from] == m_.state().globals && e.kind == EdgeKind::DictValue)
                return key_text(*heap_.at<Object>(nodes_[e.from]), e.index);
            if (is_frame(e.from) && e.kind == EdgeKind::Variable)
                return m_.code(heap_.at<Frame>(nodes_[e.from])->code_id).slots[e.index].name;
        }
        return title_of(m_, *heap_.at<Object>(nodes_[n]));
    }

    Machine& m_;
    Heap& heap_;
    const RunContext& context_;
    std::vector<std::uint32_t> seen_;  // by place in the heap: the Node
    std::vector<Handle> nodes_;
    std::vector<Edge> edges_;
    std::vector<std::vector<std::uint32_t>> out_, in_;  // edges on ways to the target
    std::vector<int> flow_;
    std::unordered_set<Handle> class_dicts_;
};

}  // namespace

Cut smallest_cut(Machine& m, const RunContext& context, ObjectId target) {
    return Graph(m, context).run(target);
}

namespace {

void cut_one(Machine& m, const Reference& r) {
    Heap& heap = m.heap();
    auto& holder = *heap.at<Object>(r.place);
    switch (static_cast<EdgeKind>(r.kind)) {
        case EdgeKind::Variable:
            return heap.store(heap.at<Frame>(r.place)->slots()[r.index], Value::unbound());
        case EdgeKind::Item:
            return heap.store(items(heap, reinterpret_cast<List&>(holder))[r.index], Value::none());
        case EdgeKind::DictValue: {
            auto& dict = reinterpret_cast<Dict&>(holder);
            return remove(heap, dict, entries(heap, dict)[r.index]);
        }
        case EdgeKind::SlotAttribute:
            return heap.store(reinterpret_cast<Instance&>(holder).slots()[r.index],
                              Value::unbound());
        case EdgeKind::CellContent:
            return heap.store(reinterpret_cast<Cell&>(holder).content, Value::unbound());
        default:
            return;
    }
}

}  // namespace

void cut(Machine& m, std::span<const Reference> references) {
    // Removing may move a dict's entries or free a holder: keep all holders, and
    // take the later entries first.
    std::vector<Reference> ordered(references.begin(), references.end());
    std::sort(ordered.begin(), ordered.end(),
              [](const Reference& a, const Reference& b) { return a.index > b.index; });
    Heap& heap = m.heap();
    const auto in_heap = [](const Reference& r) { return r.place >= arena::heap_begin >> 3U; };
    for (const Reference& r : ordered)
        if (in_heap(r)) heap.retain(r.place);
    for (const Reference& r : ordered) cut_one(m, r);
    for (const Reference& r : ordered)
        if (in_heap(r)) heap.release(r.place);
    (void)collect(m);
}

}  // namespace outlive::snapshot
