#include "engine/machine/builtins/sort.hpp"

#include <algorithm>
#include <vector>

#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

using Index = std::ptrdiff_t;

// How two keys of one kind are compared; `ok` false ends everything.
struct IntLess {
    Heap& heap;
    bool ok = true;
    bool operator()(Value a, Value b) {
        heap.worked(1);
        return a.as_int() < b.as_int();
    }
};
struct RealLess {
    Heap& heap;
    bool ok = true;
    bool operator()(Value a, Value b) {
        heap.worked(1);
        return a.as_real() < b.as_real();
    }
};
struct StrLess {
    Heap& heap;
    bool ok = true;
    bool operator()(Value a, Value b) {
        heap.worked(4);
        return objects::compare(*heap.as<Str>(a), *heap.as<Str>(b)) < 0;
    }
};
// Plain ints, floats and strs, and tuples of such; NeedsPython: the general way.
Answer less_plainly(Heap& heap, Value a, Value b) {
    if (a.is_int() && b.is_int()) return answer(a.as_int() < b.as_int());
    if (a.is_real() && b.is_real()) return answer(a.as_real() < b.as_real());
    if (heap.is_exact(a, Kind::Str) && heap.is_exact(b, Kind::Str))
        return answer(compare(*heap.as<Str>(a), *heap.as<Str>(b)) < 0);
    if (!heap.is_exact(a, Kind::Tuple) || !heap.is_exact(b, Kind::Tuple))
        return Answer::NeedsPython;
    const Tuple& x = *heap.as<Tuple>(a);
    const Tuple& y = *heap.as<Tuple>(b);
    for (std::uint32_t i = 0; i < x.size && i < y.size; ++i) {
        const Value u = x.items()[i], v = y.items()[i];
        if (u == v) continue;
        const bool same = (u.is_real() && v.is_real() && u.as_real() == v.as_real()) ||
                          (heap.is_exact(u, Kind::Str) && heap.is_exact(v, Kind::Str) &&
                           equal(*heap.as<Str>(u), *heap.as<Str>(v)));
        if (same) continue;
        // Of tuples within, the general way asks for equality first.
        return heap.is(u, Kind::Tuple) ? Answer::NeedsPython : less_plainly(heap, u, v);
    }
    return answer(x.size < y.size);
}

struct AnyLess {
    Machine& m;
    bool ok = true;
    Value failure;
    bool operator()(Value a, Value b) {
        if (!ok) return false;
        m.heap().worked(4);
        const Answer quick = less_plainly(m.heap(), a, b);
        if (quick != Answer::NeedsPython) return quick == Answer::Yes;
        const Value r = compare(m, CompareOperator::Less, a, b);
        if (r.is_bool()) return r.is_true();
        ok = false;
        failure = r;
        return false;
    }
};

// Sorts keys, and values along with them when there are any.
template <class Less>
class Timsort {
  public:
    Timsort(Less& less, std::vector<Value>& keys, std::vector<Value>* values)
        : less_(less), keys_(keys), values_(values), size_(static_cast<Index>(keys.size())) {}

    void run() {
        const Index minimum = smallest_run(size_);
        for (Index lo = 0; lo < size_ && less_.ok;) {
            Index n = count_run(lo);
            if (n < minimum) {
                const Index forced = std::min(size_ - lo, minimum);
                binary_sort(lo, lo + forced, lo + n);
                n = forced;
            }
            found_run(n);
            runs_.push_back({lo, n, 0});
            lo += n;
        }
        while (runs_.size() > 1 && less_.ok) {
            std::size_t i = runs_.size() - 2;
            if (i > 0 && runs_[i - 1].length < runs_[i + 1].length) --i;
            merge_at(i);
        }
    }

  private:
    struct Run {
        Index start, length;
        int power;
    };

    static Index smallest_run(Index n) {
        Index odd = 0;
        for (; n >= 64; n >>= 1) odd |= n & 1;
        return n + odd;
    }

    void reverse(Index from, Index to) {
        std::reverse(keys_.begin() + from, keys_.begin() + to);
        if (values_ != nullptr) std::reverse(values_->begin() + from, values_->begin() + to);
    }

    Index count_run(Index lo) {
        Value* a = keys_.data() + lo;
        const Index left = size_ - lo;
        if (left == 1) return 1;
        Index n = 1;
        while (n < left && !less_(a[n], a[n - 1])) ++n;
        if (n == left) return n;
        if (n > 1) {
            if (less_(a[0], a[n - 1])) return n;
            reverse(lo, lo + n);  // all equal: part of a descending run as well
        }
        ++n;
        Index equals = 0;
        for (; n < left; ++n) {
            if (less_(a[n], a[n - 1])) {
                if (equals != 0) reverse(lo + n - equals - 1, lo + n);
                equals = 0;
            } else if (less_(a[n - 1], a[n])) {
                break;
            } else {
                ++equals;
            }
        }
        if (equals != 0) reverse(lo + n - equals - 1, lo + n);
        reverse(lo, lo + n);
        while (n < left && !less_(a[n], a[n - 1])) ++n;
        return n;
    }

    void binary_sort(Index lo, Index hi, Index start) {
        for (; start < hi && less_.ok; ++start) {
            const Value pivot = keys_[static_cast<std::size_t>(start)];
            Index left = lo, right = start;
            while (left < right) {
                const Index middle = (left + right) >> 1;
                if (less_(pivot, keys_[static_cast<std::size_t>(middle)]))
                    right = middle;
                else
                    left = middle + 1;
            }
            rotate(keys_, left, start);
            if (values_ != nullptr) rotate(*values_, left, start);
        }
    }
    static void rotate(std::vector<Value>& v, Index to, Index from) {
        std::rotate(v.begin() + to, v.begin() + from, v.begin() + from + 1);
    }

    // The depth of the node between two runs in the tree of merges.
    int power(Index start, Index length, Index next) const {
        Index a = 2 * start + length;
        Index b = a + length + next;
        for (int result = 1;; ++result) {
            if (a >= size_) {
                a -= size_;
                b -= size_;
            } else if (b >= size_) {
                return result;
            }
            a <<= 1;
            b <<= 1;
        }
    }

    void found_run(Index length) {
        if (runs_.empty()) return;
        const int p = power(runs_.back().start, runs_.back().length, length);
        while (runs_.size() > 1 && runs_[runs_.size() - 2].power > p) merge_at(runs_.size() - 2);
        runs_.back().power = p;
    }

    void merge_at(std::size_t i) {
        Index a = runs_[i].start, na = runs_[i].length;
        const Index b = runs_[i + 1].start;
        Index nb = runs_[i + 1].length;
        runs_[i].length = na + nb;
        runs_.erase(runs_.begin() + static_cast<Index>(i) + 1);
        const Value* all = keys_.data();
        const Index k = gallop_right(all[b], all + a, na, 0);
        a += k;
        na -= k;
        if (na == 0 || !less_.ok) return;
        nb = gallop_left(all[a + na - 1], all + b, nb, nb - 1);
        if (nb <= 0 || !less_.ok) return;
        na <= nb ? merge_low(a, na, b, nb) : merge_high(a, na, b, nb);
    }

    // Where key belongs in sorted a[0..n), before equals; the search starts at hint.
    Index gallop_left(Value key, const Value* a, Index n, Index hint) {
        Index last = 0, offset = 1;
        a += hint;
        if (less_(*a, key)) {
            const Index most = n - hint;
            while (offset < most && less_(a[offset], key)) widen(last, offset);
            offset = std::min(offset, most);
            last += hint;
            offset += hint;
        } else {
            const Index most = hint + 1;
            while (offset < most && !less_(a[-offset], key) && less_.ok) widen(last, offset);
            offset = std::min(offset, most);
            const Index k = last;
            last = hint - offset;
            offset = hint - k;
        }
        a -= hint;
        for (++last; last < offset;) {
            const Index middle = last + ((offset - last) >> 1);
            if (less_(a[middle], key))
                last = middle + 1;
            else
                offset = middle;
        }
        return offset;
    }

    // The same, behind equals.
    Index gallop_right(Value key, const Value* a, Index n, Index hint) {
        Index last = 0, offset = 1;
        a += hint;
        if (less_(key, *a)) {
            const Index most = hint + 1;
            while (offset < most && less_(key, a[-offset])) widen(last, offset);
            offset = std::min(offset, most);
            const Index k = last;
            last = hint - offset;
            offset = hint - k;
        } else {
            const Index most = n - hint;
            while (offset < most && !less_(key, a[offset]) && less_.ok) widen(last, offset);
            offset = std::min(offset, most);
            last += hint;
            offset += hint;
        }
        a -= hint;
        for (++last; last < offset;) {
            const Index middle = last + ((offset - last) >> 1);
            if (less_(key, a[middle]))
                offset = middle;
            else
                last = middle + 1;
        }
        return offset;
    }
    static void widen(Index& last, Index& offset) {
        last = offset;
        offset = (offset << 1) + 1;
    }

    void move(Index to, Index from) {
        keys_[static_cast<std::size_t>(to)] = keys_[static_cast<std::size_t>(from)];
        if (values_ != nullptr)
            (*values_)[static_cast<std::size_t>(to)] = (*values_)[static_cast<std::size_t>(from)];
    }
    void move_range(Index to, Index from, Index n) {
        const auto shift = [&](std::vector<Value>& v) {
            if (to < from)
                std::copy(v.begin() + from, v.begin() + from + n, v.begin() + to);
            else
                std::copy_backward(v.begin() + from, v.begin() + from + n, v.begin() + to + n);
        };
        shift(keys_);
        if (values_ != nullptr) shift(*values_);
    }
    void save(Index from, Index n) {
        saved_keys_.assign(keys_.begin() + from, keys_.begin() + from + n);
        if (values_ != nullptr)
            saved_values_.assign(values_->begin() + from, values_->begin() + from + n);
    }
    void restore(Index to, Index from, Index n) {
        std::copy_n(saved_keys_.begin() + from, n, keys_.begin() + to);
        if (values_ != nullptr) std::copy_n(saved_values_.begin() + from, n, values_->begin() + to);
    }

    // Merges two neighbours, the shorter one (a) saved aside, from the left.
    void merge_low(Index a, Index na, Index b, Index nb) {
        save(a, na);
        Index to = a, at = 0;
        move(to++, b++);
        if (--nb == 0 || na == 1) return end_low(to, at, na, b, nb, na == 1 && nb != 0);
        Index minimum = min_gallop_;
        for (;;) {
            Index wins_a = 0, wins_b = 0;
            for (;;) {
                if (less_(keys_[static_cast<std::size_t>(b)],
                          saved_keys_[static_cast<std::size_t>(at)])) {
                    move(to++, b++);
                    ++wins_b;
                    wins_a = 0;
                    if (--nb == 0) return end_low(to, at, na, b, nb, false);
                    if (wins_b >= minimum) break;
                } else {
                    restore(to++, at++, 1);
                    ++wins_a;
                    wins_b = 0;
                    if (--na == 1) return end_low(to, at, na, b, nb, true);
                    if (wins_a >= minimum) break;
                }
            }
            ++minimum;
            do {
                minimum -= minimum > 1 ? 1 : 0;
                min_gallop_ = minimum;
                Index k = gallop_right(keys_[static_cast<std::size_t>(b)], saved_keys_.data() + at,
                                       na, 0);
                wins_a = k;
                if (k != 0) {
                    restore(to, at, k);
                    to += k;
                    at += k;
                    na -= k;
                    if (na == 1) return end_low(to, at, na, b, nb, true);
                    if (na == 0) return;
                }
                move(to++, b++);
                if (--nb == 0) return end_low(to, at, na, b, nb, false);
                k = gallop_left(saved_keys_[static_cast<std::size_t>(at)], keys_.data() + b, nb, 0);
                wins_b = k;
                if (k != 0) {
                    move_range(to, b, k);
                    to += k;
                    b += k;
                    nb -= k;
                    if (nb == 0) return end_low(to, at, na, b, nb, false);
                }
                restore(to++, at++, 1);
                if (--na == 1) return end_low(to, at, na, b, nb, true);
            } while (less_.ok && (wins_a >= 7 || wins_b >= 7));
            ++minimum;
            min_gallop_ = minimum;
        }
    }
    // last: one of a is left, and belongs behind all of b.
    void end_low(Index to, Index at, Index na, Index b, Index nb, bool last) {
        if (last) {
            move_range(to, b, nb);
            restore(to + nb, at, 1);
        } else if (na != 0) {
            restore(to, at, na);
        }
    }

    // The same from the right, b saved aside.
    void merge_high(Index a, Index na, Index b, Index nb) {
        save(b, nb);
        Index to = b + nb - 1, at = nb - 1, ia = a + na - 1;
        move(to--, ia--);
        if (--na == 0 || nb == 1) return end_high(to, nb, ia, na, nb == 1 && na != 0);
        Index minimum = min_gallop_;
        for (;;) {
            Index wins_a = 0, wins_b = 0;
            for (;;) {
                if (less_(saved_keys_[static_cast<std::size_t>(at)],
                          keys_[static_cast<std::size_t>(ia)])) {
                    move(to--, ia--);
                    ++wins_a;
                    wins_b = 0;
                    if (--na == 0) return end_high(to, nb, ia, na, false);
                    if (wins_a >= minimum) break;
                } else {
                    restore(to--, at--, 1);
                    ++wins_b;
                    wins_a = 0;
                    if (--nb == 1) return end_high(to, nb, ia, na, true);
                    if (wins_b >= minimum) break;
                }
            }
            ++minimum;
            do {
                minimum -= minimum > 1 ? 1 : 0;
                min_gallop_ = minimum;
                Index k = na - gallop_right(saved_keys_[static_cast<std::size_t>(at)],
                                            keys_.data() + a, na, na - 1);
                wins_a = k;
                if (k != 0) {
                    to -= k;
                    ia -= k;
                    move_range(to + 1, ia + 1, k);
                    na -= k;
                    if (na == 0) return end_high(to, nb, ia, na, false);
                }
                restore(to--, at--, 1);
                if (--nb == 1) return end_high(to, nb, ia, na, true);
                k = nb - gallop_left(keys_[static_cast<std::size_t>(ia)], saved_keys_.data(), nb,
                                     nb - 1);
                wins_b = k;
                if (k != 0) {
                    to -= k;
                    at -= k;
                    restore(to + 1, at + 1, k);
                    nb -= k;
                    if (nb == 1) return end_high(to, nb, ia, na, true);
                    if (nb == 0) return;
                }
                move(to--, ia--);
                if (--na == 0) return end_high(to, nb, ia, na, false);
            } while (less_.ok && (wins_a >= 7 || wins_b >= 7));
            ++minimum;
            min_gallop_ = minimum;
        }
    }
    // first: one of b is left, and belongs before all of a.
    void end_high(Index to, Index nb, Index ia, Index na, bool first) {
        if (first) {
            move_range(to - na + 1, ia - na + 1, na);
            restore(to - na, 0, 1);
        } else if (nb != 0) {
            restore(to - nb + 1, 0, nb);
        }
    }

    Less& less_;
    std::vector<Value>& keys_;
    std::vector<Value>* values_;
    Index size_;
    std::vector<Run> runs_;
    std::vector<Value> saved_keys_, saved_values_;
    Index min_gallop_ = 7;
};

template <class Less>
void sort_by(Less& less, std::vector<Value>& keys, std::vector<Value>* values) {
    Timsort<Less>(less, keys, values).run();
}

std::vector<Value> copy_of(Heap& heap, ItemSpan span) {
    std::vector<Value> values;
    values.reserve(span.size);
    heap.in_portions(span.size, [&](std::uint64_t begin, std::uint64_t end) {
        values.insert(values.end(), span.begin() + begin, span.begin() + end);
    });
    return values;
}

// Sorts with the quickest comparison that fits all keys; unbound when done.
Value sort_keys(Machine& m, std::vector<Value>& keys, std::vector<Value>* values) {
    Heap& heap = m.heap();
    const auto all = [&](auto fits) {
        bool every = true;
        heap.in_portions(keys.size(), [&](std::uint64_t begin, std::uint64_t end) {
            every = every && std::all_of(keys.data() + begin, keys.data() + end, fits);
        });
        return every;
    };
    if (all([](Value v) { return v.is_int(); })) {
        IntLess less{heap};
        sort_by(less, keys, values);
    } else if (all([](Value v) { return v.is_real(); })) {
        RealLess less{heap};
        sort_by(less, keys, values);
    } else if (all([&](Value v) { return heap.is_exact(v, Kind::Str); })) {
        StrLess less{heap};
        sort_by(less, keys, values);
    } else {
        AnyLess less{m, true, {}};
        sort_by(less, keys, values);
        if (!less.ok) return less.failure;
    }
    return Value::unbound();
}

}  // namespace

Value sorted_items(Machine& m, Value sequence, Value keys_value, bool reverse) {
    Heap& heap = m.heap();
    const ItemSpan span = item_span(heap, sequence);
    if (!m.reserve(24ULL * span.size)) return Value::raised();
    m.charge(span.size / 2);
    std::vector<Value> values = copy_of(heap, span);
    const bool keyed = !keys_value.is_none();
    std::vector<Value> keys;
    if (keyed) {
        keys = copy_of(heap, item_span(heap, keys_value));
        if (reverse) reverse_long(heap, keys.data(), keys.size());
    }
    if (reverse)
        reverse_long(heap, values.data(), values.size());  // twice: equal ones keep their order
    const Value failure = sort_keys(m, keyed ? keys : values, keyed ? &values : nullptr);
    if (!failure.is_unbound()) return failure;
    if (reverse) reverse_long(heap, values.data(), values.size());
    return heap.value(make_list(heap, values.data(), static_cast<std::uint32_t>(values.size())));
}

}  // namespace outlive::machine
