#include <fmt/format.h>

#include <algorithm>

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
#include "engine/support/check.hpp"

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
        : subject_(m.heap(), std::string_view()) {
        Heap& heap = m.heap();
        const bool strs = is_str(heap, self);
        ok_ = strs ? is_str(heap, v) : is_bytes_like(heap, v);
        if (ok_) {
            subject_ = Subject(heap, v);
        } else if (strs) {
            m.raise_type(fmt::format("{}{}, not {}", name, words_for_str,
                                     name == "must be str" ? m.type_name(v) : argument_type(m, v)));
        } else {
            ok_ = or_byte ? byte_or_bytes(m, v, byte_) : bytes_argument(m, v, byte_);
            subject_ = Subject(heap, byte_);
        }
    }
    Needle(const Needle&) = delete;
    Needle& operator=(const Needle&) = delete;
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] const Subject& subject() const { return subject_; }

  private:
    std::string byte_;
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
    return make_same_bytes(heap, self, bytes_view(heap, self).substr(p.begin, p.end - p.begin));
}

// The pieces that `split` visits, from the right the last one first, in their order.
template <class Split>
Value list_of_pieces(Machine& m, Value self, Side from, Split&& split) {
    constexpr std::uint32_t often = 1U << 12U;
    Heap& heap = m.heap();
    List* list = make_list(heap);
    bool fits = true;
    split([&](Piece p) {
        if (!fits) return;
        append_owned(heap, *list, piece_of(m, self, p));
        heap.worked(8);
        if (list->size % often == 0) fits = m.reserve(often * 64ULL + list->size * 16ULL);
    });
    m.charge(list->size);
    if (!fits) return heap.release(&list->head), Value::raised();
    if (from == Side::Right) std::reverse(items(heap, *list), items(heap, *list) + list->size);
    return heap.value(list);
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
    Heap& heap = m.heap();
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
        heap.worked(16);
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

struct Replacement {
    const Subject& text;
    const Subject& old;
    const Subject& with;
    std::size_t most;
};

// Each piece of text between the places, with `with` in front of all but the first.
template <class Append>
void write_replaced(const Replacement& r, Append&& append) {
    std::size_t begin = 0;
    find_all(r.text, r.old, {0, r.text.size()}, r.most, [&](std::size_t at) {
        r.text.heap().worked(4);
        append(r.text, begin, at);
        append(r.with, 0, r.with.size());
        begin = at + r.old.size();
    });
    append(r.text, begin, r.text.size());
}

// Of one byte a character: no code point is looked at.
Value replace_narrow(Heap& heap, const Replacement& r, std::size_t length, Value like) {
    ByteBuffer out(heap);
    write_replaced(r, [&](const Subject& from, std::size_t begin, std::size_t end) {
        out.append(from.narrow().substr(begin, end - begin));
    });
    OUTLIVE_CHECK(out.size() == length);
    return is_str(heap, like) ? heap.value(make_str_latin1(heap, out.view()))
                              : make_same_bytes(heap, like, out.view());
}

// The text with `with` in place of the old, which is there `count` times.
Value replace_places(Machine& m, Value self, const Replacement& r, std::size_t count) {
    Heap& heap = m.heap();
    const std::size_t most = r.text.size() + r.with.size() * count;
    m.charge(most / 64 + count);
    if (most > 4096 && !m.reserve(most * 4)) return Value::raised();
    if (r.text.is_narrow() && r.with.is_narrow())
        return replace_narrow(heap, r, most - r.old.size() * count, self);
    TextBuilder out(heap);
    write_replaced(r, [&](const Subject& from, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) out.append(from.at(i));
    });
    return heap.value(out.make());
}

bool most_argument(Machine& m, Value v, std::size_t& most) {
    std::int64_t n = -1;
    if (!index_argument(m, v, -1, n)) return false;
    most = n < 0 ? not_found : static_cast<std::size_t>(n);
    return true;
}

Value split_method(Machine& m, Args a, Side from) {
    Heap& heap = m.heap();
    std::size_t most = 0;
    if (!most_argument(m, a[2], most)) return Value::raised();
    m.charge(static_cast<std::uint64_t>(length_text(heap, a[0])) / 16);
    if (a[1].is_unbound() || a[1].is_none()) {
        return list_of_pieces(m, a[0], from, [&](const VisitPiece& visit) {
            split_at_blanks(Subject(heap, a[0]), blanks_of(heap, a[0]), most, from, visit);
        });
    }
    const Needle separator(m, a[0], a[1], "must be str or None");
    if (!separator.ok()) return Value::raised();
    if (separator.subject().size() == 0) return m.raise_value_error("empty separator");
    return list_of_pieces(m, a[0], from, [&](const VisitPiece& visit) {
        split_at(Subject(heap, a[0]), separator.subject(), most, from, visit);
    });
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
    Heap& heap = m.heap();
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
    const std::size_t count =
        find_all(Subject(m.heap(), a[0]), needle.subject(), {b.begin, b.end}, not_found);
    return Value::integer(static_cast<std::int64_t>(count));
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
    const Subject text(m.heap(), a[0]);
    const std::size_t count = find_all(text, old.subject(), {0, text.size()}, most);
    if (count == 0) return piece_of(m, a[0], {0, text.size()});
    return replace_places(m, a[0], {text, old.subject(), with.subject(), count}, count);
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
    const IsBlank is_break = is_str(m.heap(), a[0]) ? is_line_break : is_bytes_break;
    return list_of_pieces(m, a[0], Side::Left, [&](const VisitPiece& visit) {
        split_lines(Subject(m.heap(), a[0]), is_break, keep, visit);
    });
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
