# nan is equal to nothing, not even itself; containers look at identity first.
nan = float('nan')
inf = float('inf')


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('nan == nan', lambda: nan == nan)
show('nan != nan', lambda: nan != nan)
show('nan < 1', lambda: nan < 1)
show('nan >= nan', lambda: nan >= nan)
show('nan in [nan]', lambda: nan in [nan])
show('[nan] == [nan]', lambda: [nan] == [nan])
show('(nan,) < (nan,)', lambda: (nan,) < (nan,))
show('{nan: 1}[nan]', lambda: {nan: 1}[nan])
show('[nan].index(nan)', lambda: [nan].index(nan))
show('[nan].count(nan)', lambda: [nan].count(nan))
show('max(nan, 1)', lambda: max(nan, 1))
show('max(1, nan)', lambda: max(1, nan))
show('min(nan, 1)', lambda: min(nan, 1))
show('sorted([3, nan, 1])', lambda: sorted([3, nan, 1]))
show('inf == inf', lambda: inf == inf)
show('inf > 10**400', lambda: inf > 10**400)
show('-inf < -10**400', lambda: -inf < -10**400)
show('inf - inf', lambda: inf - inf)
show('inf * 0', lambda: inf * 0)
show('inf + 1', lambda: inf + 1)
show('1 / inf', lambda: 1 / inf)
show('10**400 == inf', lambda: 10**400 == inf)
show('inf // 1', lambda: inf // 1)
show('bool(nan)', lambda: bool(nan))
show('bool(0.0)', lambda: bool(0.0))
show('bool(-0.0)', lambda: bool(-0.0))
