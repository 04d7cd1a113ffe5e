from types import MappingProxyType, MethodType, ModuleType


def told(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


proxy = MappingProxyType({1: 2})
told(lambda: {3: 4} | proxy)
told(lambda: proxy | {3: 4})
told(lambda: proxy | proxy)
told(lambda: proxy | [1])
told(lambda: proxy.__ior__({}))
told(lambda: MappingProxyType(5))
told(lambda: MappingProxyType([]))
told(lambda: MappingProxyType())
told(lambda: MethodType(3, 4))
told(lambda: MethodType(len, None))
told(lambda: ModuleType('x'))
told(lambda: ModuleType(5))
told(lambda: len.__self__)
told(lambda: ('__annotations__' in globals(), '__cached__' in globals(), __annotations__))
