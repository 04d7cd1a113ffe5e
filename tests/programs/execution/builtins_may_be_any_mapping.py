"""What globals have as __builtins__ is asked for the names that are nowhere else."""
import collections
import types


class Asked:
    def __init__(self, names):
        self.names = names

    def __getitem__(self, name):
        print('asked for', name)
        return self.names[name]


class Made(dict):
    def __getitem__(self, name):
        return 'made ' + name


def show(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


g = {'__builtins__': Asked({'x': 5, 'len': len})}
show('known', lambda: eval('x', g))
show('called', lambda: eval('len([1])', g))
show('unknown', lambda: eval('y', g))
show('dict of another kind', lambda: eval('anything', {'__builtins__': Made()}))
show('proxy', lambda: eval('x', {'__builtins__': types.MappingProxyType({'x': 7})}))
show('chain', lambda: eval('x, y', {'__builtins__': collections.ChainMap({'x': 1})}))
for no_mapping in (5, None):
    show(no_mapping, lambda: eval('y', {'__builtins__': no_mapping}))
show('nothing', lambda: eval('len', {'__builtins__': {}}))
show('no class', lambda: exec('class A: pass', {'__builtins__': {}}))
