"""In which order the classes that a class counts as are asked for a single-dispatch function's implementation.

A class that is an abstract base's kind without inheriting from it is put into its order where the class that is the first of
that kind stands, behind the bases that it names."""


def order_of(cls, registered):
    """The classes of `cls`, with those of the registered ones that it only counts as."""
    bases = set(cls.__mro__)
    related = [one for one in registered if one not in bases and hasattr(one, '__mro__') and issubclass(cls, one)]
    nearest = [one for one in related if not any([one is not other and one in other.__mro__ for other in related])]
    abstract = []
    for one in nearest:
        for chain in _chains_below(one, cls, bases, nearest) or [[one]]:
            abstract.extend([member for member in chain if member not in abstract])
    return _linear(cls, abstract)


def _chains_below(abstract, cls, bases, wanted):
    # Of unregistered kinds between `abstract` and the class: what of the wanted ones they inherit from, most first.
    chains = [[base for base in sub.__mro__ if base in wanted]
              for sub in abstract.__subclasses__() if sub not in bases and issubclass(cls, sub)]
    return sorted(chains, key=len, reverse=True)


def _linear(cls, abstract):
    # The order of a class (C3), with abstract bases behind its last explicit one.
    direct = list(cls.__bases__)
    places = [place for place, base in enumerate(direct) if hasattr(base, '__abstractmethods__')]
    boundary = places[-1] + 1 if places else 0
    introduced = [one for one in abstract if issubclass(cls, one) and not any([issubclass(base, one) for base in direct])]
    left = [one for one in abstract if one not in introduced]
    groups = direct[:boundary], introduced, direct[boundary:]
    orders = [_linear(base, left) for group in groups for base in group]
    return _merged([[cls], *orders, *map(list, groups)])


def _merged(sequences):
    result = []
    while sequences := [sequence for sequence in sequences if sequence]:
        for first in [sequence[0] for sequence in sequences]:
            if not any([first in sequence[1:] for sequence in sequences]):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(first)
        sequences = [sequence[1:] if sequence[0] is first else sequence for sequence in sequences]
    return result
