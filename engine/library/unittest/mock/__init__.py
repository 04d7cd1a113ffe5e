"""Stand-ins for objects, which note how they are used."""
from unittest.mock._values import ANY, DEFAULT, InvalidSpecError, sentinel
from unittest.mock._calls import _Call, _CallList, call
from unittest.mock._base import NonCallableMock
from unittest.mock._callable import CallableMixin, Mock, PropertyMock, seal
from unittest.mock._magic import MagicMixin, MagicMock, NonCallableMagicMock
from unittest.mock._async import AsyncMock, AsyncMockMixin
from unittest.mock._autospec import create_autospec
from unittest.mock._patch import _patch, _patch_dict, patch
from unittest.mock._open import mock_open

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'FILTER_DIR',
           'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']

FILTER_DIR = True

for _thing in (InvalidSpecError, _Call, _CallList, NonCallableMock, CallableMixin, Mock, PropertyMock, seal, MagicMixin, MagicMock,
               NonCallableMagicMock, AsyncMock, AsyncMockMixin, create_autospec, _patch, _patch_dict, patch, mock_open, type(ANY),
               type(sentinel), type(DEFAULT)):
    _thing.__module__ = 'unittest.mock'
