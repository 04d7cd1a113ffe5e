# Special forms, generic classes and what is filled in for their parameters.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


from typing import *
import typing
T=TypeVar('T'); P=ParamSpec('P'); R=TypeVar('R'); Ts=TypeVarTuple('Ts')
show('List[5]')
show('List[[int]]')
show('Union[[1],int]')
show('Optional[5]')
show('Optional[(1,2)]')
show('Dict[(1,2)]')
show('Dict[(1,2),3]')
show('Tuple[1,2]')
show('Union[(1,2),3]')
show('Callable[[5],6]')
show('ClassVar[5]')
show('Final[[1]]')
show('Type[5]')
show('Annotated[5,6]')
show('Annotated[(1,2),6]')
show('cast')
show('Literal[[1]]')
show('Literal[1,1,True]')
show('Callable[P,T][[int],str]')
show('Callable[P,T][int,str]')
show('Callable[P,T][...,str]')
show('Callable[P,R][P,int]')
show('Callable[Concatenate[int,P],R][[str],bytes]')
show('Callable[[T],R][int,str]')
show('Callable[[T],R][int]')
show('Callable[[T],R].__parameters__')
show('Callable[P,T].__args__')
show('Generic[P][[int]]')
class G(Generic[P]): pass
show('G[[int,str]], G[int,str], G[...], G[P]')
class G2(Generic[T,P]): pass
show('G2[int,[str]], G2[int,P], G2[int,...]')
show('G2[int]')
class G3(Generic[Unpack[Ts]]): pass
class G4(Generic[T,Unpack[Ts]]): pass
show('G4[int,str,bytes], G4[int]')
show('G4[()]')
show('Generic[()]')
show('Protocol[()]')
show('Generic[int]')
show('Protocol[int]')
show('Generic')
show('isinstance(5,Any)')
show('isinstance(5,Optional)')
show('isinstance(5,Literal[5])')
show('isinstance(5,Callable)')
show('isinstance(5,Callable[[int],int])')
show('isinstance(5,Generic)')
show('isinstance(5,T)')
show('isinstance(5,Tuple)')
show('isinstance((),Tuple)')
show('issubclass(int,Any)')
show('issubclass(int,Union[int,str])')
show('issubclass(int,List[int])')
show('isinstance(5,Annotated[int,1])')
show('isinstance(5,ClassVar)')
show("isinstance(5,NewType('U',int))")
show("ForwardRef('a b')")
show('ForwardRef(5)')
show("List['a b']")
show("Optional['x']")
show("ForwardRef('int')==ForwardRef('int'), ForwardRef('int',module='m')")
show("TypeVar('T',bound='int').__bound__")
show('TypeVar(5)')
show("TypeVar('T',bound=5)")
show("TypeVar('T',default=int), TypeVar('T').has_default(), TypeVar('T',default=int).__default__")
show("TypeVar('T',5,6)")
show("T|int, T|None, T|'x'")
show('Union[T,None], Union[int,None,None,str], Union[Union[int,str],bytes], Union[None], Union[int,int]')
show('get_type_hints(lambda a:1)')
show('Union[int,str].__args__, Union[int,str].__origin__, Optional[int].__name__, Union[int,str].__name__, List[int].__name__, List.__name__, Any.__name__, Callable[[int],str].__name__, Literal[1].__name__')
show('List[int]()')
show('List()')
show('Union[int,str]()')
show('Optional[int].x')
show('List[int].append')
show("Dict[str,int].fromkeys('ab')")
try:
    class Bad(Union[int,str]): pass
except Exception as error:
    print(type(error).__name__, error)
try:
    class Bad(List[int],Generic[int]): pass
except Exception as error:
    print(type(error).__name__, error)
class Bad(Any): pass
try:
    class Bad(Optional): pass
except Exception as error:
    print(type(error).__name__, error)
try:
    class Bad(T): pass
except Exception as error:
    print(type(error).__name__, error)
try:
    class Bad(Generic): pass
except Exception as error:
    print(type(error).__name__, error)
class Bad(Protocol[T],Generic[T]): pass
class Ok(Generic[T],List[T]): pass
show('Ok[int].__mro__')
class Pr(Protocol):
  x: int
  def f(self): ...
class Pr3(Pr,int): pass
try:
    class Pr4(Pr,Protocol,int): pass
except Exception as error:
    print(type(error).__name__, error)
class Impl(Pr): pass
show('Impl().f()')
show('issubclass(int,Pr)')
@runtime_checkable
class RP(Protocol):
  x: int
  def f(self): ...
show('issubclass(int,RP)')
show('isinstance(5,RP)')
show('runtime_checkable(int)')
class TD(TypedDict):
  a: int
  def f(self): pass
class TD(TypedDict):
  a: int = 5
show("TypedDict('X',{'a':int},total=False).__optional_keys__")
try:
    class NT(NamedTuple):
     a: int = 1
     b: str
except Exception as error:
    print(type(error).__name__, error)
try:
    class NT(NamedTuple, int):
     a: int
except Exception as error:
    print(type(error).__name__, error)
class NT(NamedTuple):
 a: int
 def f(self): return self.a*2
show('NT(5).f(), NT.__bases__, NT.__orig_bases__')
show("NamedTuple('N', a=int)")
show("NamedTuple('N', [('a', int), 'b'])")
show('final(5)')
@overload
def ov(a: int) -> int: ...
show('ov(1)')
show('Self[int]')
show('Never[int]')
show('Any[int]')
show('LiteralString[int]')
show('TypeAlias[int]')
show('NoReturn()')
show("Required[int], NotRequired['int'], ReadOnly[Required[int]]")
show('TypeGuard[int,str]')
show('Unpack[int]')
show('Concatenate[int,str]')
show('Concatenate[()]')
show('Concatenate[int,...]')
show('Annotated[Annotated[int,1],2], Annotated[int,1].__metadata__, Annotated[T,1][int], Annotated[int,1].__origin__')
show('Annotated[int,1]==Annotated[int,1], hash(Annotated[int,1])==hash(Annotated[int,1])')
show('get_args(Annotated[int,1]), get_args(Tuple[()]), get_args(Callable[P,int]), get_origin(Generic[T]), get_origin(List), get_origin(Callable[...,int]), get_origin(P.args)')
type A[X]=list[X]
show('A, A[int], A.__value__, A.__type_params__, type(A)')
def gen[X: int, *Y, **Z](a: X) -> X: ...
show('gen.__type_params__, gen.__annotations__')
class GC[X]: pass
show('GC[int], GC.__type_params__, GC.__parameters__, GC.__orig_bases__')
show('GC[int,str]')
