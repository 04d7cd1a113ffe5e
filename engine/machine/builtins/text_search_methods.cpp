#include <fmt/format.h>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/builtins/text_unicode.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// What is looked for: of the same nature as `self`. Bytes may also be looked
// for as an int where `or_byte`. Not usable after ok() was false: raised.
class Needle {
  public:
    Needle(Machine& m, Value self, Value v, std::string_view words_for_str, bool or_byte = false)
        : Needle(m, self, v, words_for_str, "", or_byte) {}
    Needle(Machine& m, Value self, Value v, std::string_view name, std::string_view words_for_str,
           bool or_byte)
        : subject_(std::string_view()) {
        const Heap& heap = m.heap();
        if (is_str(heap, self)) {
            ok_ = is_str(heap, v);
            if (ok_)
                subject_ = Subject(heap, v);
            else
                m.raise_type(fmt::format("{}{}, not {}", name, words_for_str, argument_type(m, v)));
            return;
        }
        ok_ = or_byte ? byte_or_bytes(m, v, bytes_) : bytes_argument(m, v, bytes_);
        subject_ = Subject(bytes_);
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] const Subject& subject() const { return subject_; }

  private:
    std::string bytes_;
    Subject subject_;
    bool ok_ = false;
};

// A start or end as slices take them. False: TypeError is raised.
bool slice_argument(Machine& m, Value v, std::int64_t fallback, std::int64_t length,
                    std::int64_t& result) {
    result = fallback;
    if (v.is_unbound() || v.is_none()) return true;
    if (!is_int(m.heap(), v)) {
        m.raise_type("slice indices must be integers or None or have an __index__ method");
        return false;
    }
    result = clamped_int64(m.heap(), v);
    if (result < 0) result = std::max<std::int64_t>(result + length, 0);
    return true;
}

struct Bounds {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] bool empty_before(std::size_t n) const { return begin > end || end - begin < n; }
};

bool bounds_of(Machine& m, Value self, Value start, Value end, Bounds& bounds) {
    const std::int64_t length = length_text(m.heap(), self);
    std::int64_t b = 0, e = 0;
    if (!slice_argument(m, start, 0, length, b) || !slice_argument(m, end, length, length, e))
        return false;
    bounds = {static_cast<std::size_t>(b), static_cast<std::size_t>(std::min(e, length))};
    m.charge(static_cast<std::uint64_t>(length) / 64);
    return true;
}

enum class Missing : std::uint8_t { MinusOne, Raises };

Value find_method(Machine& m, Args a, std::string_view name, Side from, Missing missing) {
    Bounds b;
    if (!is_str(m.heap(), a[0]) && !bounds_of(m, a[0], a[2], a[3], b)) return Value::raised();
    const Needle needle(m, a[0], a[1], name, "() argument 1 must be str", true);
    if (!needle.ok() || !bounds_of(m, a[0], a[2], a[3], b)) return Value::raised();
    const Subject hay(m.heap(), a[0]);
    const std::size_t at = from == Side::Left ? find_in(hay, needle.subject(), b.begin, b.end)
                                              : find_last_in(hay, needle.subject(), b.begin, b.end);
    if (at != not_found) return Value::integer(static_cast<std::int64_t>(at));
    if (missing == Missing::MinusOne) return Value::integer(-1);
    return m.raise_value_error(is_str(m.heap(), a[0]) ? "substring not found"
                                                      : "subsection not found");
}

Value piece_of(Machine& m, Value self, Piece p) {
    Heap& heap = m.heap();
    if (is_str(heap, self)) {
        return substring(heap, *heap.as<Str>(self), static_cast<std::uint32_t>(p.begin),
                         static_cast<std::uint32_t>(p.end));
    }
    if (heap.is_exact(self, Kind::Bytes) && p.begin == 0 && p.end == heap.as<Bytes>(self)->length) {
        return heap.retained(self);
    }
    return make_same_bytes(heap, self,
                           std::string(bytes_view(heap, self).substr(p.begin, p.end - p.begin)));
}

Value list_of_pieces(Machine& m, Value self, const std::vector<Piece>& pieces) {
    if (!m.reserve(pieces.size() * 64)) return Value::raised();
    m.charge(pieces.size());
    List* list = make_list(m.heap());
    reserve(m.heap(), *list, static_cast<std::uint32_t>(pieces.size()));
    for (const Piece& p : pieces) {
        append_owned(m.heap(), *list, piece_of(m, self, p));
        m.heap().worked(8);
    }
    return m.heap().value(list);
}

bool is_bytes_blank(std::uint32_t c) {
    return c == ' ' || (c >= 9 && c <= 13);
}
bool is_bytes_break(std::uint32_t c) {
    return c == '\n' || c == '\r';
}
IsBlank blanks_of(const Heap& heap, Value self) {
    return is_str(heap, self) ? is_space : is_bytes_blank;
}

enum class End : std::uint8_t { Start, Finish };

bool has_affix(const Subject& text, const Subject& affix, const Bounds& b, End where) {
    if (b.empty_before(affix.size())) return false;
    return matches_at(text, affix, where == End::Start ? b.begin : b.end - affix.size());
}

// The same of two str of one byte a character, without more ado.
bool has_narrow_affix(const Str& text, const Str& affix, const Bounds& b, End where) {
    if (b.empty_before(affix.length)) return false;
    const std::size_t at = where == End::Start ? b.begin : b.end - affix.length;
    return latin1(text).compare(at, affix.length, latin1(affix)) == 0;
}

bool is_narrow_str(const Heap& heap, Value v) {
    return is_str(heap, v) && heap.as<Str>(v)->width() == 1;
}

// startswith and endswith: one affix, or a tuple of them.
Value affix_method(Machine& m, Args a, std::string_view name, End where) {
    const Heap& heap = m.heap();
    const bool strs = is_str(heap, a[0]);
    Bounds b;
    if (!bounds_of(m, a[0], a[2], a[3], b)) return Value::raised();
    const auto* tuple = heap.is(a[1], Kind::Tuple) ? heap.as<Tuple>(a[1]) : nullptr;
    if (tuple == nullptr && !(strs ? is_str(heap, a[1]) : is_bytes_like(heap, a[1]))) {
        return m.raise_type(fmt::format("{} first arg must be {} or a tuple of {}, not {}", name,
                                        strs ? "str" : "bytes", strs ? "str" : "bytes",
                                        m.type_name(a[1])));
    }
    const Value* items = tuple == nullptr ? &a[1] : tuple->items();
    const std::uint32_t count = tuple == nullptr ? 1 : tuple->size;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (is_narrow_str(heap, a[0]) && is_narrow_str(heap, items[i])) {
            if (has_narrow_affix(*heap.as<Str>(a[0]), *heap.as<Str>(items[i]), b, where))
                return Value::boolean(true);
            continue;
        }
        if (strs && !is_str(heap, items[i])) {
            return m.raise_type(fmt::format("tuple for {} must only contain str, not {}", name,
                                            argument_type(m, items[i])));
        }
        const Needle affix(m, a[0], items[i], "");
        if (!affix.ok()) return Value::raised();
        if (has_affix(Subject(heap, a[0]), affix.subject(), b, where)) return Value::boolean(true);
    }
    return Value::boolean(false);
}

// Of texts of one byte a character: no code point is looked at.
Value replace_narrow(Heap& heap, const Str& text, const Str& with,
                     const std::vector<std::size_t>& places, std::size_t old_size) {
    const std::size_t length = text.length - places.size() * old_size + places.size() * with.length;
    std::string out(length, '\0');
    char* to = out.data();
    const std::string_view from = latin1(text), piece = latin1(with);
    std::size_t begin = 0;
    for (const std::size_t at : places) {
        heap.worked(4);
        to = std::copy_n(from.data() + begin, at - begin, to);
        to = std::copy_n(piece.data(), piece.size(), to);
        begin = at + old_size;
    }
    std::copy_n(from.data() + begin, from.size() - begin, to);
    return heap.value(make_str_latin1(heap, out));
}

// The text with `with` in place of what stands at `places`.
Value replace_places(Machine& m, Args a, const std::vector<std::size_t>& places,
                     std::size_t old_size) {
    Heap& heap = m.heap();
    const auto size = static_cast<std::uint64_t>(length_text(heap, a[0]));
    const auto with_size = static_cast<std::uint64_t>(length_text(heap, a[2]));
    m.charge((size + with_size * places.size()) / 64 + places.size());
    if (with_size * places.size() + size > 4096 &&
        !m.reserve((with_size * places.size() + size) * 4))
        return Value::raised();
    if (is_str(heap, a[0])) {
        const Str& text = *heap.as<Str>(a[0]);
        if (text.width() == 1 && heap.as<Str>(a[2])->width() == 1)
            return replace_narrow(heap, text, *heap.as<Str>(a[2]), places, old_size);
        TextBuilder out;
        std::uint32_t from = 0;
        for (const std::size_t at : places) {
            out.append(text, from, static_cast<std::uint32_t>(at));
            out.append(*heap.as<Str>(a[2]));
            from = static_cast<std::uint32_t>(at + old_size);
        }
        out.append(text, from, text.length);
        return heap.value(out.make(heap));
    }
    const std::string_view text = bytes_view(heap, a[0]), with = bytes_view(heap, a[2]);
    std::string out;
    std::size_t from = 0;
    for (const std::size_t at : places) {
        out += text.substr(from, at - from);
        out += with;
        from = at + old_size;
    }
    out += text.substr(from);
    return make_same_bytes(heap, a[0], out);
}

bool most_argument(Machine& m, Value v, std::size_t& most) {
    std::int64_t n = -1;
    if (!index_argument(m, v, -1, n)) return false;
    most = n < 0 ? not_found : static_cast<std::size_t>(n);
    return true;
}

Value split_method(Machine& m, Args a, Side from) {
    const Heap& heap = m.heap();
    std::size_t most = 0;
    if (!most_argument(m, a[2], most)) return Value::raised();
    m.charge(static_cast<std::uint64_t>(length_text(heap, a[0])) / 16);
    if (a[1].is_unbound() || a[1].is_none()) {
        return list_of_pieces(
            m, a[0], split_at_blanks(Subject(heap, a[0]), blanks_of(heap, a[0]), most, from));
    }
    const Needle separator(m, a[0], a[1], "must be str or None");
    if (!separator.ok()) return Value::raised();
    if (separator.subject().size() == 0) return m.raise_value_error("empty separator");
    return list_of_pieces(m, a[0], split_at(Subject(heap, a[0]), separator.subject(), most, from));
}

Value partition_method(Machine& m, Args a, Side from) {
    Heap& heap = m.heap();
    const Needle separator(m, a[0], a[1], "must be str");
    if (!separator.ok()) return Value::raised();
    const std::size_t n = separator.subject().size();
    if (n == 0) return m.raise_value_error("empty separator");
    const Subject text(heap, a[0]);
    const std::size_t size = text.size();
    m.charge(size / 64);
    const std::size_t at = from == Side::Left ? find_in(text, separator.subject())
                                              : find_last_in(text, separator.subject());
    const auto piece = [&](std::size_t b, std::size_t e) { return piece_of(m, a[0], {b, e}); };
    if (at != not_found)
        return tuple_of(heap, {piece(0, at), piece(at, at + n), piece(at + n, size)});
    if (from == Side::Left) return tuple_of(heap, {piece(0, size), piece(0, 0), piece(0, 0)});
    return tuple_of(heap, {piece(0, 0), piece(0, 0), piece(0, size)});
}

Value strip_method(Machine& m, Args a, std::string_view name, Side side) {
    const Heap& heap = m.heap();
    m.charge(static_cast<std::uint64_t>(length_text(heap, a[0])) / 64);
    if (a[1].is_unbound() || a[1].is_none()) {
        return piece_of(m, a[0], strip_blanks(Subject(heap, a[0]), blanks_of(heap, a[0]), side));
    }
    if (is_str(heap, a[0]) && !is_str(heap, a[1])) {
        return m.raise_type(fmt::format("{} arg must be None or str", name));
    }
    const Needle unwanted(m, a[0], a[1], "");
    if (!unwanted.ok()) return Value::raised();
    m.charge(unwanted.subject().size());
    return piece_of(m, a[0], strip(Subject(heap, a[0]), unwanted.subject(), side));
}

}  // namespace

Value text_find(Machine& m, Args a) {
    return find_method(m, a, "find", Side::Left, Missing::MinusOne);
}
Value text_rfind(Machine& m, Args a) {
    return find_method(m, a, "rfind", Side::Right, Missing::MinusOne);
}
Value text_index(Machine& m, Args a) {
    return find_method(m, a, "index", Side::Left, Missing::Raises);
}
Value text_rindex(Machine& m, Args a) {
    return find_method(m, a, "rindex", Side::Right, Missing::Raises);
}

Value text_count(Machine& m, Args a) {
    Bounds b;
    if (!is_str(m.heap(), a[0]) && !bounds_of(m, a[0], a[2], a[3], b)) return Value::raised();
    const Needle needle(m, a[0], a[1], "count() argument 1 must be str", true);
    if (!needle.ok() || !bounds_of(m, a[0], a[2], a[3], b)) return Value::raised();
    const Subject hay(m.heap(), a[0]);
    std::int64_t count = 0;
    const std::size_t step = std::max<std::size_t>(needle.subject().size(), 1);
    for (std::size_t from = b.begin;; ++count) {
        const std::size_t at = find_in(hay, needle.subject(), from, b.end);
        if (at == not_found) break;
        from = at + step;
    }
    return Value::integer(count);
}

Value text_startswith(Machine& m, Args a) {
    return affix_method(m, a, "startswith", End::Start);
}
Value text_endswith(Machine& m, Args a) {
    return affix_method(m, a, "endswith", End::Finish);
}

Value text_replace(Machine& m, Args a) {
    const Needle old(m, a[0], a[1], "replace() argument 1 must be str");
    if (!old.ok()) return Value::raised();
    const Needle with(m, a[0], a[2], "replace() argument 2 must be str");
    std::size_t most = 0;
    if (!with.ok() || !most_argument(m, a[3], most)) return Value::raised();
    m.charge(static_cast<std::uint64_t>(length_text(m.heap(), a[0])) / 64);
    const auto places = find_all(Subject(m.heap(), a[0]), old.subject(), most);
    if (places.empty())
        return piece_of(m, a[0], {0, static_cast<std::size_t>(length_text(m.heap(), a[0]))});
    return replace_places(m, a, places, old.subject().size());
}

Value text_split(Machine& m, Args a) {
    return split_method(m, a, Side::Left);
}
Value text_rsplit(Machine& m, Args a) {
    return split_method(m, a, Side::Right);
}

Value text_splitlines(Machine& m, Args a) {
    const bool keep = !a[1].is_unbound() && truth(m, a[1]) == Answer::Yes;
    m.charge(static_cast<std::uint64_t>(length_text(m.heap(), a[0])) / 16);
    return list_of_pieces(
        m, a[0],
        split_lines(Subject(m.heap(), a[0]),
                    is_str(m.heap(), a[0]) ? is_line_break : is_bytes_break, keep));
}

Value text_partition(Machine& m, Args a) {
    return partition_method(m, a, Side::Left);
}
Value text_rpartition(Machine& m, Args a) {
    return partition_method(m, a, Side::Right);
}
Value text_strip(Machine& m, Args a) {
    return strip_method(m, a, "strip", Side::Both);
}
Value text_lstrip(Machine& m, Args a) {
    return strip_method(m, a, "lstrip", Side::Left);
}
Value text_rstrip(Machine& m, Args a) {
    return strip_method(m, a, "rstrip", Side::Right);
}

Value text_removeprefix(Machine& m, Args a) {
    const Needle prefix(m, a[0], a[1], "removeprefix() argument must be str");
    if (!prefix.ok()) return Value::raised();
    const auto size = static_cast<std::size_t>(length_text(m.heap(), a[0]));
    const bool has = matches_at(Subject(m.heap(), a[0]), prefix.subject(), 0);
    return piece_of(m, a[0], {has ? prefix.subject().size() : 0, size});
}

Value text_removesuffix(Machine& m, Args a) {
    const Needle suffix(m, a[0], a[1], "removesuffix() argument must be str");
    if (!suffix.ok()) return Value::raised();
    const auto size = static_cast<std::size_t>(length_text(m.heap(), a[0]));
    const std::size_t n = suffix.subject().size();
    const bool has = n <= size && matches_at(Subject(m.heap(), a[0]), suffix.subject(), size - n);
    return piece_of(m, a[0], {0, has ? size - n : size});
}

}  // namespace outlive::machine
