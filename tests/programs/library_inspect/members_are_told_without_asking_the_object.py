import abc
import inspect
import types


class Meta(type):
    from_meta = 1
    def method_of_meta(cls): pass


class Base(metaclass=Meta):
    """A base."""
    data = 3
    def plain(self): pass
    @classmethod
    def cls_method(cls): pass
    @staticmethod
    def static(): pass
    @property
    def prop(self):
        print('asked')
        return 5
    def __getattr__(self, name):
        print('asked for', name)
        return name


class Sub(Base):
    __slots__ = ('slot',)
    @types.DynamicClassAttribute
    def dynamic(self): return 1
    def plain(self): pass


obj = Sub()
obj.own = 8
for name in ('data', 'own', 'prop', 'plain', 'static', 'cls_method', 'slot', 'dynamic', 'nothing', '__doc__', 'from_meta'):
    print(name, type(inspect.getattr_static(obj, name, 'none')).__name__, type(inspect.getattr_static(Sub, name, 'none')).__name__)
try:
    inspect.getattr_static(obj, 'nothing')
except AttributeError as error:
    print(error)
print(inspect.getattr_static(Sub, 'from_meta'), inspect.getattr_static(5, 'real').__name__, inspect.getattr_static(abc, 'ABC'))
for one in inspect.classify_class_attrs(Sub):
    if not one.name.startswith('__'):
        print(one.name, one.kind, one.defining_class.__name__, type(one.object).__name__)
print([name for name, value in inspect.getmembers(Sub) if not name.startswith('__')])
print([name for name, value in inspect.getmembers(Sub, inspect.isfunction) if not name.startswith('__')])
print([(name, type(value).__name__) for name, value in inspect.getmembers_static(Sub) if not name.startswith('__')])
print(inspect.getmro(Sub) == Sub.__mro__, inspect.getclasstree([Sub, Base]))


class Abstract(abc.ABC):
    def __init_subclass__(cls):
        print(cls.__name__, inspect.isabstract(cls))

    @abc.abstractmethod
    def f(self): pass


class Still(Abstract): pass


class Done(Abstract):
    def f(self): pass


print([inspect.isabstract(c) for c in (Abstract, Still, Done, Base, int)], inspect.isabstract(5))
things = (len, [].append, (1).__add__, int.__add__, str.join, dict.__dict__['fromkeys'], obj.plain, Sub.plain, Base.prop, Sub.slot, Sub, 5,
          types, (x for x in ()), types.FunctionType.__code__)
for test in (inspect.isroutine, inspect.isbuiltin, inspect.ismethod, inspect.isfunction, inspect.ismethoddescriptor, inspect.isdatadescriptor,
             inspect.isgetsetdescriptor, inspect.ismemberdescriptor, inspect.ismethodwrapper, inspect.isclass, inspect.ismodule, inspect.isgenerator):
    print(test.__name__, *[int(test(thing)) for thing in things])


def marked(): pass


print(inspect.iscoroutinefunction(marked), inspect.iscoroutinefunction(inspect.markcoroutinefunction(marked)), list(vars(marked)))
looping = lambda: 0
looping.__wrapped__ = looping
try:
    inspect.unwrap(looping)
except ValueError as error:
    print(str(error)[:38])
print(inspect.BufferFlags.FULL, inspect.CO_NOFREE, inspect.getmodulename('a/b.py'), inspect.getmodulename('a/b.txt'), inspect.getmodule(inspect.unwrap).__name__)
