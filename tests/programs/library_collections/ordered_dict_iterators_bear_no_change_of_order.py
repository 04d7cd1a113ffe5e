import collections

ordered = collections.OrderedDict.fromkeys('abcde')


def attempt(change, over=lambda: ordered):
    seen = []
    try:
        for key in over():
            seen.append(key)
            if len(seen) > 8:
                break
            change(key)
    except RuntimeError as e:
        print(e, end=' ')
    print(seen, list(ordered))


attempt(ordered.move_to_end)
attempt(lambda key: ordered.move_to_end(key, last=False))
attempt(lambda key: ordered.move_to_end('e'))
attempt(ordered.__delitem__)
attempt(lambda key: ordered.update({key + 'x': 1}))
attempt(lambda key: ordered.update({key: 5}))
attempt(lambda pair: ordered.move_to_end(pair[0]), ordered.items)
attempt(lambda key: ordered.popitem(), lambda: reversed(ordered))
attempt(lambda key: ordered.move_to_end(key), lambda: reversed(ordered))
attempt(lambda key: ordered.clear())
ordered['only'] = 1
attempt(lambda key: ordered.update(more=2))
ordered.clear()
attempt(ordered.pop)
