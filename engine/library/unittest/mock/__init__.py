"""Stand-ins for objects, which note how they are used.

calls        what is noted, and `call`         magic      special methods, MagicMock
mocks        attributes, parents, settings     async      AsyncMock
callable     calls, Mock, PropertyMock         autospec   create_autospec, seal; functions before mocks
assertions   what can be asked                 patching   patch and its relatives
"""
from unittest.mock._sentinels import ANY, DEFAULT, sentinel
from unittest.mock._calls import _Call, _CallList, call
from unittest.mock._assertions import Base
from unittest.mock._mocks import InvalidSpecError, NonCallableMock
from unittest.mock._callable import CallableMixin, Mock, PropertyMock
from unittest.mock._magic import MagicMixin, MagicMock, MagicProxy, NonCallableMagicMock
from unittest.mock._async import AsyncMagicMixin, AsyncMock, AsyncMockMixin
from unittest.mock._threading import ThreadingMixin, ThreadingMock
from unittest.mock._autospec import create_autospec, seal
from unittest.mock._patching import _patch
from unittest.mock._patch_dict import _patch_dict
from unittest.mock._patchers import patch
from unittest.mock._files import mock_open

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'ThreadingMock',
           'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')

FILTER_DIR = True  # whether dir() of a mock leaves out what is of no use

for _public in (type(ANY), type(DEFAULT), type(sentinel), _Call, _CallList, Base, InvalidSpecError, NonCallableMock, CallableMixin,
                Mock, PropertyMock, MagicMixin, MagicMock, MagicProxy, NonCallableMagicMock, AsyncMagicMixin, AsyncMock,
                AsyncMockMixin, ThreadingMixin, ThreadingMock, _patch, _patch_dict):
    _public.__module__ = 'unittest.mock'
