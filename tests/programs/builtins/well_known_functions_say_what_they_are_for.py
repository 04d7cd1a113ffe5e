import inspect


for one in (len, print, abs, sum, sorted, isinstance, issubclass, input, id, hash, iter, next, any, all, chr, ord, repr, round,
            getattr, setattr, hasattr, delattr, callable, pow, divmod, bin, hex, oct, vars, globals, locals, eval, format, ascii,
            object, bool, float, list, tuple, set, map, filter):
    print(one.__name__ + ':', one.__doc__)
    print()
print([].__doc__ == list.__doc__, (1.5).__doc__)


class Mine(list):
    pass


print(Mine.__doc__)


class Wrong(ValueError):
    pass


print(inspect.getdoc(Mine), inspect.getdoc(Wrong), inspect.getdoc(len), inspect.getdoc(list), sep='\n--\n')
