from typing import *
import types
T=TypeVar('T')
type Al = int
class My: pass
P=ParamSpec('P')
for s in ('int | List[int]', 'List[int] | int', 'int | T', 'T | int', 'list[T] | T', 'T | None', 'None | T', 'int | Al', 'Al | int', 'Al | None', 'int | list[int]', 'list[int] | None', 'None | list[int]', 'int | "x"', '"x" | int', 'T | "x"', 'List[int] | "x"', 'list[int] | "x"', 'int | Any', 'Any | int', 'int | Optional[str]', 'Optional[int] | str', '(int | str) | List[int]', '(int | str) | T', 'int | Literal[1]', 'int | Union[str, int]', 'My | T', 'P | int', 'int | P', 'int | 5', 'int | Callable', 'int | Callable[[int], str]', 'int | List', 'List | int', 'int | Annotated[str, 1]', 'int | NewType("N", int)', 'int | ForwardRef("x")', 'int | Never', 'type(int | str)', 'int | int', 'int | str | int', 'type(int | T)', '(int | T)[str]', 'int | TypeVarTuple("Ts")', 'int | ...', 'None | None', 'None | int'):
    try: r = eval(s); print(s, '->', r, type(r).__name__)
    except Exception as e: print(s, type(e).__name__, e)
