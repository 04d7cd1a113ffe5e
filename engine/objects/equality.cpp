#include "engine/objects/equality.hpp"

#include <cmath>
#include <cstring>

#include "engine/objects/long_work.hpp"
#include "engine/objects/range.hpp"
#include "engine/objects/set.hpp"

namespace outlive::objects {

namespace {

constexpr Found found(bool b) {
    return b ? Found::Yes : Found::No;
}

constexpr std::uint32_t is_long = 4096;
constexpr std::uint64_t bytes_a_piece = 64;

// One comparison in progress: how deep it is and what work it may still do.
class Comparison {
  public:
    explicit Comparison(Heap& heap) : heap_(heap) {}

    [[nodiscard]] std::uint64_t done() const {
        return most_comparison_work - work_ + bytes_ / bytes_a_piece;
    }

    Found values(Value a, Value b, int depth) {
        if (a == b) return Found::Yes;
        if (!a.is_object() && !b.is_object()) return found(numbers(a, b));
        if (brings_own(a) || brings_own(b)) return Found::NeedsPython;
        return contents(a, b, depth);
    }

    Found contents(Value a, Value b, int depth) {
        if (is_number(heap_, a)) return found(numbers(a, b));
        if (!a.is_object() || !b.is_object()) return Found::No;
        if (depth > deepest_comparison || work_ == 0) return Found::NeedsPython;
        --work_;
        heap_.worked(1);
        const Kind kind = heap_.object(a)->kind();
        const Kind other = heap_.object(b)->kind();
        if (kind != other) return of_two_kinds(a, kind, b, other);
        return of_one_kind(kind, a, b, depth);
    }

  private:
    bool brings_own(Value v) const {
        return v.is_object() && (heap_.class_of(v)->flags & ClassHasEq) != 0;
    }
    bool numbers(Value a, Value b) {
        return is_number(heap_, a) && is_number(heap_, b) && numbers_equal(heap_, a, b);
    }

    Found of_one_kind(Kind kind, Value a, Value b, int depth) {
        switch (kind) {
            case Kind::Str:
                return found(texts(*heap_.as<Str>(a), *heap_.as<Str>(b)));
            case Kind::Bytes:
            case Kind::ByteArray:
                return found(bytes(bytes_of(a), bytes_of(b)));
            case Kind::Tuple: {
                auto& x = *heap_.as<Tuple>(a);
                auto& y = *heap_.as<Tuple>(b);
                return x.size != y.size ? Found::No : sequence(x.items(), y.items(), x.size, depth);
            }
            case Kind::List: {
                auto& x = *heap_.as<List>(a);
                auto& y = *heap_.as<List>(b);
                return x.size != y.size ? Found::No
                                        : sequence(items(heap_, x), items(heap_, y), x.size, depth);
            }
            case Kind::Dict:
                return dicts(*heap_.as<Dict>(a), *heap_.as<Dict>(b), depth);
            case Kind::Set:
                return sets(*heap_.as<Set>(a), *heap_.as<Set>(b));
            case Kind::Range:
                return found(ranges_equal(heap_, *heap_.as<Range>(a), *heap_.as<Range>(b)));
            case Kind::Slice:
                return sequence(&heap_.as<Slice>(a)->start, &heap_.as<Slice>(b)->start, 3, depth);
            case Kind::BoundMethod: {
                const auto& x = *heap_.as<BoundMethod>(a);
                const auto& y = *heap_.as<BoundMethod>(b);
                return x.self == y.self ? values(x.function, y.function, depth + 1) : Found::No;
            }
            case Kind::Native: {
                const auto& x = *heap_.as<Native>(a);
                const auto& y = *heap_.as<Native>(b);
                return found(x.native == y.native && x.self == y.self && x.owner == y.owner);
            }
            case Kind::DictView:
                return views(a, b);
            case Kind::MappingProxy:
                return values(heap_.as<MappingProxy>(a)->mapping,
                              heap_.as<MappingProxy>(b)->mapping, depth + 1);
            case Kind::Cell:
                return cells(heap_.as<Cell>(a)->content, heap_.as<Cell>(b)->content, depth);
            case Kind::WeakReference: {
                const Handle x = heap_.as<WeakReference>(a)->target;
                const Handle y = heap_.as<WeakReference>(b)->target;
                return x == 0 || y == 0 ? Found::No
                                        : values(Value::object(x), Value::object(y), depth + 1);
            }
            default:
                return Found::No;
        }
    }

    Found of_two_kinds(Value a, Kind kind, Value b, Kind other) {
        if (kind == Kind::MappingProxy) return values(heap_.as<MappingProxy>(a)->mapping, b, 1);
        if (other == Kind::MappingProxy) return values(a, heap_.as<MappingProxy>(b)->mapping, 1);
        const auto is_bytes = [](Kind k) { return k == Kind::Bytes || k == Kind::ByteArray; };
        if (is_bytes(kind) && is_bytes(other)) return found(bytes(bytes_of(a), bytes_of(b)));
        // A view of keys or items against a set: the prelude goes over both.
        const auto like_set = [this](Value v, Kind k) {
            return k == Kind::Set || (k == Kind::DictView && heap_.object(v)->spare() != 1);
        };
        if (like_set(a, kind) && like_set(b, other)) return Found::NeedsPython;
        return Found::No;
    }

    bool texts(const Str& a, const Str& b) {
        if (a.length < is_long) return equal(a, b);
        bytes_ += std::uint64_t{a.length} * a.width();
        return equal(heap_, a, b);
    }
    bool bytes(std::string_view a, std::string_view b) {
        if (a.size() != b.size()) return false;
        bytes_ += a.size();
        return compare_long(heap_, a.data(), b.data(), a.size()) == 0;
    }

    std::string_view bytes_of(Value v) {
        if (heap_.is(v, Kind::Bytes)) return heap_.as<Bytes>(v)->view();
        const auto& array = *heap_.as<ByteArray>(v);
        if (array.length == 0) return {};
        return {heap_.at<Buffer>(array.buffer)->data<char>(), array.length};
    }

    Found sequence(const Value* a, const Value* b, std::uint32_t count, int depth) {
        Found all = Found::Yes;
        heap_.in_portions(count, [&](std::uint64_t begin, std::uint64_t end) {
            for (std::uint64_t i = begin; i < end && all == Found::Yes; ++i) {
                if (a[i] != b[i]) all = values(a[i], b[i], depth + 1);
            }
        });
        return all;
    }

    Found dicts(const Dict& a, const Dict& b, int depth) {
        if (a.used != b.used) return Found::No;
        const DictEntry* e = entries(heap_, a);
        for (std::uint32_t i = 0; i < a.fill; ++i) {
            heap_.worked(8);
            if (e[i].key.is_unbound()) continue;
            const DictSearch s = find(heap_, b, e[i].key, e[i].hash);
            if (s.found != Found::Yes) return s.found;
            const Found f = values(e[i].value, s.entry->value, depth + 1);
            if (f != Found::Yes) return f;
        }
        return Found::Yes;
    }

    Found sets(const Set& a, const Set& b) {
        if (a.used != b.used) return Found::No;
        std::int64_t position = 0;
        while (const SetEntry* e = next_entry(heap_, a, position)) {
            const Found f = find(heap_, b, e->key, e->hash).found;
            if (f != Found::Yes) return f;
        }
        return Found::Yes;
    }

    Found views(Value a, Value b) {
        if (heap_.object(a)->spare() == 1 || heap_.object(b)->spare() == 1) return Found::No;
        return Found::NeedsPython;
    }

    Found cells(Value a, Value b, int depth) {
        if (a.is_unbound() || b.is_unbound()) return found(a == b);
        return values(a, b, depth + 1);
    }

    Heap& heap_;
    std::uint64_t work_ = most_comparison_work;
    std::uint64_t bytes_ = 0;  // of texts that were looked at
};

bool equal_int_double(Heap& heap, Value i, double d) {
    if (!std::isfinite(d) || d != std::floor(d)) return false;
    if (i.is_int() && std::fabs(d) < 4503599627370496.0)
        return static_cast<double>(i.as_int()) == d;
    Owned whole(heap, int_from_double(heap, d));
    return compare_ints(heap, i, whole.get()) == 0;
}

bool equal_real_parts(Heap& heap, Value a, Value b) {
    const bool int_a = is_int(heap, a), int_b = is_int(heap, b);
    if (int_a && int_b) return compare_ints(heap, a, b) == 0;
    if (int_a) return equal_int_double(heap, a, float_value(heap, b));
    if (int_b) return equal_int_double(heap, b, float_value(heap, a));
    return float_value(heap, a) == float_value(heap, b);
}

// Hashes of the values that are no containers of others; false: another kind.
bool hash_simple(Heap& heap, Value v, std::uint64_t& hash) {
    if (is_int(heap, v)) {
        if (v.is_object()) heap.worked(IntView(heap, v).count());
        return hash = hash_int(heap, v), true;
    }
    if (is_float(heap, v)) {
        const double d = float_value(heap, v);
        if (d == d || !v.is_object()) return hash = hash_double(d), true;
        return hash = identity_hash(*heap.object(v)), true;
    }
    if (v.is_none()) return hash = 0xFCA8'6420ULL, true;
    if (!v.is_object()) return hash = identity_number_of_special(v) >> 4U, true;
    return false;
}

class Hashing {
  public:
    Hashing(Heap& heap, Value& culprit) : heap_(heap), culprit_(culprit) {}

    [[nodiscard]] std::uint64_t done() const { return most_comparison_work - work_; }

    Hashed value(Value v, std::uint64_t& hash, int depth) {
        if (v.is_int()) return hash = hash_small_int(v), Hashed::Yes;
        if (!v.is_object()) return hash_simple(heap_, v, hash) ? Hashed::Yes : Hashed::Unhashable;
        const std::uint32_t flags = heap_.class_of(v)->flags;
        if ((flags & ClassHasHash) != 0) return Hashed::NeedsPython;
        if ((flags & ClassUnhashable) != 0) return unhashable(v);
        return content(v, hash, depth);
    }

    Hashed content(Value v, std::uint64_t& hash, int depth) {
        if (hash_simple(heap_, v, hash)) return Hashed::Yes;
        if (depth > deepest_comparison || work_ == 0) return Hashed::NeedsPython;
        --work_;
        const Object& o = *heap_.object(v);
        switch (o.kind()) {
            case Kind::Complex: {
                const auto& c = *heap_.as<Complex>(v);
                return hash = hash_complex(c.real, c.imaginary), Hashed::Yes;
            }
            case Kind::Str:
                return hash = hash_of(heap_, *heap_.as<Str>(v)), Hashed::Yes;
            case Kind::Bytes:
                return hash = hash_of(heap_, *heap_.as<Bytes>(v)), Hashed::Yes;
            case Kind::List:
            case Kind::Dict:
            case Kind::ByteArray:
                return unhashable(v);
            case Kind::MappingProxy:
                return value(heap_.as<MappingProxy>(v)->mapping, hash, depth + 1);
            case Kind::DictView:
                if (o.spare() != 1) return unhashable(v);
                break;
            case Kind::Cell:
                return unhashable(v);
            case Kind::Tuple: {
                auto& t = *heap_.as<Tuple>(v);
                return sequence(t.items(), t.size, t.size, hash, depth);
            }
            case Kind::Slice:
                return sequence(&heap_.as<Slice>(v)->start, 3, -1, hash, depth);
            case Kind::Range:
                return range(*heap_.as<Range>(v), hash, depth);
            case Kind::Set: {
                auto& s = *heap_.as<Set>(v);
                if (!is_frozen(s)) return unhashable(v);
                return hash = hash_of_frozenset(heap_, s), Hashed::Yes;
            }
            case Kind::BoundMethod: {
                const auto& b = *heap_.as<BoundMethod>(v);
                std::uint64_t function = 0;
                const Hashed h = value(b.function, function, depth + 1);
                std::uint64_t self = 0;
                if (b.self.is_object())
                    self = identity_hash(*heap_.object(b.self));
                else
                    (void)hash_simple(heap_, b.self, self);
                hash = function ^ self;
                return h;
            }
            case Kind::Native: {
                const auto& n = *heap_.as<Native>(v);
                std::uint64_t self = 0;
                if (n.self.is_object())
                    self = identity_hash(*heap_.object(n.self));
                else
                    (void)hash_simple(heap_, n.self, self);
                return hash = self * 31 + n.native, Hashed::Yes;
            }
            case Kind::WeakReference: {
                auto& w = *heap_.as<WeakReference>(v);
                if (w.is_hashed != 0) return hash = w.hash, Hashed::Yes;
                if (w.target == 0) return Hashed::NeedsPython;
                const Hashed h = value(Value::object(w.target), hash, depth + 1);
                if (h == Hashed::Yes) {
                    w.hash = hash;
                    w.is_hashed = 1;
                }
                return h;
            }
            default:
                break;
        }
        return hash = identity_hash(o), Hashed::Yes;
    }

  private:
    Hashed unhashable(Value v) { return culprit_ = v, Hashed::Unhashable; }

    bool is_frozen(const Set& s) const {
        const Tuple& mro = *heap_.at<Tuple>(heap_.class_of(&s.head)->mro);
        for (std::uint32_t i = 0; i < mro.size; ++i) {
            if (mro.items()[i].handle() == heap_.state().class_frozenset) return true;
        }
        return false;
    }

    // length -1: a slice, which is hashed without it.
    Hashed sequence(const Value* values, std::uint32_t count, std::int64_t length,
                    std::uint64_t& hash, int depth) {
        SequenceHash all;
        for (std::uint32_t i = 0; i < count; ++i) {
            heap_.worked(1);
            std::uint64_t lane = 0;
            const Hashed h = value(values[i], lane, depth + 1);
            if (h != Hashed::Yes) return h;
            all.add(lane);
        }
        hash = length < 0 ? all.of_slice() : all.of_tuple(static_cast<std::uint64_t>(length));
        return Hashed::Yes;
    }

    Hashed range(const Range& r, std::uint64_t& hash, int depth) {
        const bool empty = r.length == Value::integer(0);
        const bool single = r.length == Value::integer(1);
        const Value parts[3] = {r.length, empty ? Value::none() : r.start,
                                empty || single ? Value::none() : r.step};
        return sequence(parts, 3, 3, hash, depth);
    }

    Heap& heap_;
    Value& culprit_;
    std::uint64_t work_ = most_comparison_work;
};

}  // namespace

Found equal_values(Heap& heap, Value a, Value b, std::uint64_t* work) {
    Comparison comparison(heap);
    const Found f = comparison.values(a, b, 0);
    if (work != nullptr) *work += comparison.done();
    return f;
}

Found equal_contents(Heap& heap, Value a, Value b, std::uint64_t* work) {
    Comparison comparison(heap);
    const Found f = comparison.contents(a, b, 0);
    if (work != nullptr) *work += comparison.done();
    return f;
}

Hashed hash_value(Heap& heap, Value v, std::uint64_t& hash, Value& culprit, std::uint64_t* work) {
    Hashing hashing(heap, culprit);
    const Hashed h = hashing.value(v, hash, 0);
    if (work != nullptr) *work += hashing.done();
    return h;
}
Hashed hash_content(Heap& heap, Value v, std::uint64_t& hash, Value& culprit) {
    return Hashing(heap, culprit).content(v, hash, 0);
}

bool numbers_equal(Heap& heap, Value a, Value b) {
    const auto parts = [&heap](Value v, double& imaginary, Value& real) {
        if (!is_complex(heap, v)) return real = v, imaginary = 0, void();
        const auto& c = *heap.as<Complex>(v);
        imaginary = c.imaginary;
        real = Value::real(c.real);
    };
    double imaginary_a = 0, imaginary_b = 0;
    Value real_a, real_b;
    parts(a, imaginary_a, real_a);
    parts(b, imaginary_b, real_b);
    return imaginary_a == imaginary_b && equal_real_parts(heap, real_a, real_b);
}

}  // namespace outlive::objects
