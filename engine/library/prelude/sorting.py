# list.sort and sorted() where keys are computed or compared by code of the
# program: the same timsort as the native one (machine/builtins/sort), so the
# same comparisons happen in the same order.


def list_sort_with(items, key, reverse):
    backwards = True if reverse else False
    taken = _raw_take(items)
    try:
        keys = None if key is None else [key(item) for item in taken]
        result = _sort(taken, keys, backwards)
        if result is NotImplemented:
            result = _python_sort(taken, keys, backwards)
    except BaseException:
        _raw_give(items, taken)
        raise
    changed = _raw_length(items) != 0
    _raw_give(items, result)
    if changed:
        raise ValueError('list modified during sort')


def _python_sort(items, keys, backwards):
    values = list(items)
    if backwards:
        values.reverse()
    if keys is None:
        _timsort(values, None)
    else:
        keys = list(keys)
        if backwards:
            keys.reverse()
        _timsort(keys, values)
    if backwards:
        values.reverse()
    return values


# Sorts `keys`, and `values` (or None) along with them. A run is [start, length,
# power]; `state` is [gallop threshold].
def _timsort(keys, values):
    size = len(keys)
    odd = 0
    minimum = size
    while minimum >= 64:
        odd |= minimum & 1
        minimum >>= 1
    minimum += odd
    runs = []
    state = [7]
    lo = 0
    while lo < size:
        n = _count_run(keys, values, lo, size - lo)
        if n < minimum:
            forced = min(size - lo, minimum)
            _binary_sort(keys, values, lo, lo + forced, lo + n)
            n = forced
        if runs:
            power = _run_power(runs[-1][0], runs[-1][1], n, size)
            while len(runs) > 1 and runs[-2][2] > power:
                _merge_at(keys, values, runs, len(runs) - 2, state)
            runs[-1][2] = power
        runs.append([lo, n, 0])
        lo += n
    while len(runs) > 1:
        i = len(runs) - 2
        if i > 0 and runs[i - 1][1] < runs[i + 1][1]:
            i -= 1
        _merge_at(keys, values, runs, i, state)


def _reverse_part(keys, values, start, stop):
    part = keys[start:stop]
    part.reverse()
    keys[start:stop] = part
    if values is not None:
        part = values[start:stop]
        part.reverse()
        values[start:stop] = part


def _count_run(keys, values, lo, left):
    if left == 1:
        return 1
    n = 1
    while n < left and not keys[lo + n] < keys[lo + n - 1]:
        n += 1
    if n == left:
        return n
    if n > 1:
        if keys[lo] < keys[lo + n - 1]:
            return n
        _reverse_part(keys, values, lo, lo + n)
    n += 1
    equals = 0
    while n < left:
        if keys[lo + n] < keys[lo + n - 1]:
            if equals:
                _reverse_part(keys, values, lo + n - equals - 1, lo + n)
            equals = 0
        elif keys[lo + n - 1] < keys[lo + n]:
            break
        else:
            equals += 1
        n += 1
    if equals:
        _reverse_part(keys, values, lo + n - equals - 1, lo + n)
    _reverse_part(keys, values, lo, lo + n)
    while n < left and not keys[lo + n] < keys[lo + n - 1]:
        n += 1
    return n


def _binary_sort(keys, values, lo, hi, start):
    while start < hi:
        pivot = keys[start]
        left = lo
        right = start
        while left < right:
            middle = (left + right) >> 1
            if pivot < keys[middle]:
                right = middle
            else:
                left = middle + 1
        if left != start:  # only these places move, not all behind them
            _list_rotate(keys, left, start)
            if values is not None:
                _list_rotate(values, left, start)
        start += 1


def _run_power(start, length, following, size):
    a = 2 * start + length
    b = a + length + following
    result = 0
    while True:
        result += 1
        if a >= size:
            a -= size
            b -= size
        elif b >= size:
            return result
        a <<= 1
        b <<= 1


def _merge_at(keys, values, runs, i, state):
    a, na, power = runs[i]
    b, nb, power_b = runs[i + 1]
    runs[i][1] = na + nb
    del runs[i + 1]
    k = _gallop_right(keys[b], keys, a, na, 0)
    a += k
    na -= k
    if na == 0:
        return
    nb = _gallop_left(keys[a + na - 1], keys, b, nb, nb - 1)
    if nb <= 0:
        return
    if na <= nb:
        _merge_low(keys, values, a, na, b, nb, state)
    else:
        _merge_high(keys, values, a, na, b, nb, state)


# Where key belongs among the n sorted ones from a[base] on, before equals.
def _gallop_left(key, a, base, n, hint):
    last = 0
    offset = 1
    at = base + hint
    if a[at] < key:
        most = n - hint
        while offset < most and a[at + offset] < key:
            last = offset
            offset = (offset << 1) + 1
        offset = min(offset, most)
        last += hint
        offset += hint
    else:
        most = hint + 1
        while offset < most and not a[at - offset] < key:
            last = offset
            offset = (offset << 1) + 1
        offset = min(offset, most)
        last, offset = hint - offset, hint - last
    last += 1
    while last < offset:
        middle = last + ((offset - last) >> 1)
        if a[base + middle] < key:
            last = middle + 1
        else:
            offset = middle
    return offset


# The same, behind equals.
def _gallop_right(key, a, base, n, hint):
    last = 0
    offset = 1
    at = base + hint
    if key < a[at]:
        most = hint + 1
        while offset < most and key < a[at - offset]:
            last = offset
            offset = (offset << 1) + 1
        offset = min(offset, most)
        last, offset = hint - offset, hint - last
    else:
        most = n - hint
        while offset < most and not key < a[at + offset]:
            last = offset
            offset = (offset << 1) + 1
        offset = min(offset, most)
        last += hint
        offset += hint
    last += 1
    while last < offset:
        middle = last + ((offset - last) >> 1)
        if key < a[base + middle]:
            offset = middle
        else:
            last = middle + 1
    return offset


# Merging writes `order`: the positions whose items stand there afterwards.
def _apply_order(keys, values, start, order):
    keys[start:start + len(order)] = [keys[i] for i in order]
    if values is not None:
        values[start:start + len(order)] = [values[i] for i in order]


def _merge_low(keys, values, a, na, b, nb, state):
    start = a
    order = [b]
    b += 1
    nb -= 1
    if nb == 0:
        order.extend(range(a, a + na))
        _apply_order(keys, values, start, order)
        return
    minimum = state[0]
    while na > 1 and nb > 0:
        wins_a = wins_b = 0
        while True:
            if keys[b] < keys[a]:
                order.append(b)
                b += 1
                nb -= 1
                wins_b += 1
                wins_a = 0
                if nb == 0 or wins_b >= minimum:
                    break
            else:
                order.append(a)
                a += 1
                na -= 1
                wins_a += 1
                wins_b = 0
                if na == 1 or wins_a >= minimum:
                    break
        if nb == 0 or na == 1:
            break
        minimum += 1
        while True:
            if minimum > 1:
                minimum -= 1
            state[0] = minimum
            k = _gallop_right(keys[b], keys, a, na, 0)
            wins_a = k
            if k:
                order.extend(range(a, a + k))
                a += k
                na -= k
                if na <= 1:
                    break
            order.append(b)
            b += 1
            nb -= 1
            if nb == 0:
                break
            k = _gallop_left(keys[a], keys, b, nb, 0)
            wins_b = k
            if k:
                order.extend(range(b, b + k))
                b += k
                nb -= k
                if nb == 0:
                    break
            order.append(a)
            a += 1
            na -= 1
            if na == 1:
                break
            if wins_a < 7 and wins_b < 7:
                minimum += 1
                state[0] = minimum
                break
    if na == 1:
        order.extend(range(b, b + nb))
        order.append(a)
    else:
        order.extend(range(a, a + na))
        order.extend(range(b, b + nb))
    _apply_order(keys, values, start, order)


def _merge_high(keys, values, a, na, b, nb, state):
    start = a
    order = [a + na - 1]
    na -= 1
    minimum = state[0]
    while na > 0 and nb > 1:
        wins_a = wins_b = 0
        while True:
            if keys[b + nb - 1] < keys[a + na - 1]:
                order.append(a + na - 1)
                na -= 1
                wins_a += 1
                wins_b = 0
                if na == 0 or wins_a >= minimum:
                    break
            else:
                order.append(b + nb - 1)
                nb -= 1
                wins_b += 1
                wins_a = 0
                if nb == 1 or wins_b >= minimum:
                    break
        if na == 0 or nb == 1:
            break
        minimum += 1
        while True:
            if minimum > 1:
                minimum -= 1
            state[0] = minimum
            k = na - _gallop_right(keys[b + nb - 1], keys, a, na, na - 1)
            wins_a = k
            if k:
                order.extend(range(a + na - 1, a + na - 1 - k, -1))
                na -= k
                if na == 0:
                    break
            order.append(b + nb - 1)
            nb -= 1
            if nb == 1:
                break
            k = nb - _gallop_left(keys[a + na - 1], keys, b, nb, nb - 1)
            wins_b = k
            if k:
                order.extend(range(b + nb - 1, b + nb - 1 - k, -1))
                nb -= k
                if nb <= 1:
                    break
            order.append(a + na - 1)
            na -= 1
            if na == 0:
                break
            if wins_a < 7 and wins_b < 7:
                minimum += 1
                state[0] = minimum
                break
    if nb == 1:
        order.extend(range(a + na - 1, a - 1, -1))
        order.append(b)
    else:
        order.extend(range(b + nb - 1, b - 1, -1))
        order.extend(range(a + na - 1, a - 1, -1))
    order.reverse()
    _apply_order(keys, values, start, order)
