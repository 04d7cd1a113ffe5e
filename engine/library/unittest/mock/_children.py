"""Of which class the child of a mock is."""
from unittest.mock._async import AsyncMock, AsyncMockMixin
from unittest.mock._callable import CallableMixin, Mock
from unittest.mock._magic import MagicMock, MagicMixin, awaited_magics, plain_magics


def child_class(mock, name):
    """The class for the child `name` of `mock`, where '()' names the return value."""
    cls = type(mock)
    if name in mock._spec_asyncs:
        return AsyncMock
    if issubclass(cls, AsyncMockMixin):
        return MagicMock if name in plain_magics or mock._mock_methods and name in mock._mock_methods else AsyncMock
    if issubclass(cls, MagicMixin) and name in awaited_magics:
        return AsyncMock
    if not issubclass(cls, CallableMixin):
        return MagicMock if issubclass(cls, MagicMixin) else Mock
    return cls.__mro__[1]
