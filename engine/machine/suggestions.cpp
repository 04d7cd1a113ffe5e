#include "engine/machine/suggestions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/frames.hpp"

namespace outlive::machine {

namespace {

constexpr std::size_t most_candidates = 750;
constexpr std::size_t longest = 40;
constexpr std::size_t move_cost = 2, case_cost = 1;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t substitution_cost(char a, char b) {
    if (a == b) return 0;
    return lower(a) == lower(b) ? case_cost : move_cost;
}

void trim_common_ends(std::string_view& a, std::string_view& b) {
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
}

// Levenshtein's distance with our costs; anything above `limit` is limit + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    trim_common_ends(a, b);
    if (a.empty() || b.empty()) return (a.size() + b.size()) * move_cost;
    if (a.size() > longest || b.size() > longest) return limit + 1;
    if (b.size() < a.size()) std::swap(a, b);
    if ((b.size() - a.size()) * move_cost > limit) return limit + 1;
    std::array<std::size_t, longest> row{};
    for (std::size_t i = 0; i < a.size(); ++i) row[i] = (i + 1) * move_cost;
    std::size_t result = 0;
    for (std::size_t bi = 0; bi < b.size(); ++bi) {
        std::size_t diagonal = result = bi * move_cost;
        std::size_t least = ~std::size_t{0};
        for (std::size_t i = 0; i < a.size(); ++i) {
            const std::size_t substituted = diagonal + substitution_cost(b[bi], a[i]);
            diagonal = row[i];
            result = std::min(std::min(result, diagonal) + move_cost, substituted);
            row[i] = result;
            least = std::min(least, result);
        }
        if (least > limit) return limit + 1;
    }
    return result;
}

}  // namespace

std::string nearest_name(std::string_view wrong, const std::vector<std::string>& known) {
    if (known.size() >= most_candidates || wrong.size() > longest) return {};
    std::size_t best = ~std::size_t{0};
    const std::string* nearest = nullptr;
    for (const std::string& name : known) {
        if (name == wrong) continue;
        const std::size_t limit =
            std::min((wrong.size() + name.size() + 3) * move_cost / 6, best - 1);
        const std::size_t d = distance(wrong, name, limit);
        if (d > limit) continue;
        nearest = &name;
        best = d;
        if (best == 0) break;
    }
    return nearest == nullptr ? std::string() : *nearest;
}

bool is_standard_module(std::string_view name) {
    static constexpr std::string_view names[] = {
#define MODULE(n) #n,
#include "engine/machine/standard_modules.def"
#undef MODULE
    };
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

namespace {

void add_keys(Heap& heap, const Dict& dict, std::vector<std::string>& names) {
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (heap.is(e[i].key, Kind::Str)) names.push_back(to_utf8(*heap.as<Str>(e[i].key)));
    }
}

const Traceback* innermost(const Heap& heap, const Exception& e) {
    if (e.traceback == 0) return nullptr;
    const auto* t = heap.at<Traceback>(e.traceback);
    while (t->next != 0) t = heap.at<Traceback>(t->next);
    return t;
}

Value self_in(Machine& m, const Traceback* t) {
    if (t == nullptr || t->locals == 0) return Value::unbound();
    return get(m.heap(), *m.heap().at<Dict>(t->locals), *intern(m.heap(), "self"));
}

std::vector<std::string> attribute_names(Machine& m, Value object) {
    Heap& heap = m.heap();
    std::vector<std::string> names;
    if (const Dict* own = attribute_dict(m, object, false)) add_keys(heap, *own, names);
    if (heap.is(object, Kind::Module)) return names;
    const Class* cls =
        heap.is(object, Kind::Class) ? heap.as<Class>(object) : heap.class_of(object);
    const auto* mro = heap.at<Tuple>(cls->mro);
    for (std::uint32_t i = 0; i < mro->size; ++i)
        add_keys(heap, *heap.at<Dict>(heap.as<Class>(mro->items()[i])->dict), names);
    return names;
}

// As dir() gives them; names with an underscore only to who asked for one.
std::vector<std::string> directory(Machine& m, Value object, bool hide_underscored) {
    std::vector<std::string> names = attribute_names(m, object);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (hide_underscored)
        std::erase_if(names, [](const std::string& n) { return n.starts_with("_"); });
    return names;
}

std::string name_suggestion(Machine& m, Exception& e, const std::string& wrong) {
    Heap& heap = m.heap();
    const Traceback* t = innermost(heap, e);
    if (t == nullptr) return {};
    const Value self = self_in(m, t);
    if (!self.is_unbound()) {
        const auto names = attribute_names(m, self);
        if (std::find(names.begin(), names.end(), wrong) != names.end()) return "self." + wrong;
    }
    std::vector<std::string> known;
    if (t->locals != 0) add_keys(heap, *heap.at<Dict>(t->locals), known);
    add_keys(heap, *heap.at<Dict>(m.state().globals), known);
    add_keys(heap, *heap.at<Dict>(m.state().builtins), known);
    return nearest_name(wrong, known);
}

std::string import_suggestion(Machine& m, const Exception& e, const std::string& wrong) {
    Heap& heap = m.heap();
    if (!heap.is(e.extra[0], Kind::Str)) return {};
    const Value module = get(heap, *heap.at<Dict>(m.state().modules), *heap.as<Str>(e.extra[0]));
    if (!heap.is(module, Kind::Module)) return {};
    return nearest_name(wrong, directory(m, module, !wrong.starts_with("_")));
}

std::string meant(const std::string& name) {
    return name.empty() ? "" : ". Did you mean: '" + name + "'?";
}

}  // namespace

std::string suggestion_for(Machine& m, Exception& e) {
    Heap& heap = m.heap();
    const Class* cls = heap.class_of(&e.head);
    if (m.is_subclass(cls, m.error_class(Error::ImportError))) {
        if (!heap.is(e.extra[2], Kind::Str)) return {};
        return meant(import_suggestion(m, e, to_utf8(*heap.as<Str>(e.extra[2]))));
    }
    const bool of_name = m.is_subclass(cls, m.error_class(Error::NameError));
    const bool of_attribute = m.is_subclass(cls, m.error_class(Error::AttributeError));
    if ((!of_name && !of_attribute) || !heap.is(e.extra[0], Kind::Str)) return {};
    const std::string wrong = to_utf8(*heap.as<Str>(e.extra[0]));
    if (of_attribute) {
        if (e.extra[1].is_unbound()) return {};
        const bool hide = !wrong.starts_with("_") && self_in(m, innermost(heap, e)) != e.extra[1];
        return meant(nearest_name(wrong, directory(m, e.extra[1], hide)));
    }
    std::string text = meant(name_suggestion(m, e, wrong));
    if (is_standard_module(wrong)) {
        text += fmt::format("{} forget to import '{}'?", text.empty() ? ". Did you" : " Or did you",
                            wrong);
    }
    return text;
}

Str* unspeakable_name(Machine& m, Value exception) {
    Heap& heap = m.heap();
    std::set<std::uint64_t> seen;
    std::vector<Value> queue{exception};
    while (!queue.empty()) {
        const Value v = queue.back();
        queue.pop_back();
        if (!heap.is(v, Kind::Exception) || !seen.insert(v.bits).second) continue;
        const Exception& e = *heap.as<Exception>(v);
        queue.push_back(e.context);
        queue.push_back(e.cause);
        const bool named = m.is_instance(v, m.error_class(Error::NameError)) ||
                           m.is_instance(v, m.error_class(Error::AttributeError));
        if (!named || !heap.is(e.extra[0], Kind::Str)) continue;
        auto* name = heap.as<Str>(e.extra[0]);
        if (to_utf8(*name).find('\xED') == std::string::npos) continue;
        for (std::uint32_t i = 0; i < name->length; ++i) {
            if (name->at(i) >= 0xD800 && name->at(i) < 0xE000) return name;
        }
    }
    return nullptr;
}

Handle names_for_suggestions(Machine& m, Frame& f) {
    Heap& heap = m.heap();
    if (f.locals == f.globals) return 0;
    if (f.locals != 0) {
        heap.retain(f.locals);
        return heap.is_exact(Value::object(f.locals), Kind::Dict) ? f.locals : 0;
    }
    const bytecode::Code& code = m.code(f.code_id);
    Dict* names = make_dict(heap);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {
        Value v = f.slots()[i];
        const bool in_cell = code.slots[i].kind != bytecode::SlotKind::Local &&
                             code.slots[i].kind != bytecode::SlotKind::Hidden;
        if (in_cell && heap.is(v, Kind::Cell)) v = heap.as<Cell>(v)->content;
        if (v.is_unbound()) continue;
        set(heap, *names, *intern(heap, code.slots[i].name),
            code.slots[i].name == "self" ? v : Value::none());
    }
    return heap.handle(names);
}

}  // namespace outlive::machine
