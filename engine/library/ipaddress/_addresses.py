"""Addresses of both versions: a number with the version's way to write it."""
from functools import total_ordering


class AddressValueError(ValueError):
    """What is no address."""


class NetmaskValueError(ValueError):
    """What is no netmask."""


def check_versions(one, other):
    if one.version != other.version:
        raise TypeError(f'{one} and {other} are not of the same version')


def within(address, ranges):
    """Whether an address lies in one of some ranges (first number, bits that count)."""
    size = address.max_prefixlen
    return any([int(address) >> size - bits == first >> size - bits for first, bits in ranges])


class _Shown:
    """What addresses and networks share."""
    __slots__ = ()
    exploded = property(lambda self: self._exploded())
    compressed = property(str)
    reverse_pointer = property(lambda self: self._reverse_pointer())

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'


@total_ordering
class _BaseAddress(_Shown):
    """An address; subclasses say how it is written, and which ranges mean what."""
    __slots__ = ()

    def _set(self, value, size, version):
        # A number, or bytes; False when it is neither.
        if isinstance(value, int):
            if value < 0:
                raise AddressValueError(f'{value} (< 0) is not permitted as an IPv{version} address')
            if value >> size:
                raise AddressValueError(f'{value} (>= 2**{size}) is not permitted as an IPv{version} address')
            self._ip = value
        elif isinstance(value, bytes):
            if len(value) != size // 8:
                raise AddressValueError(f'{value!r} (len {len(value)} != {size // 8}) is not permitted as an IPv{version} address')
            self._ip = int.from_bytes(value, 'big')
        else:
            return False
        return True

    def _checked_text(self, value):
        text = str(value)
        if '/' in text:
            raise AddressValueError(f'Unexpected {"/"!r} in {value!r}')
        if not text:
            raise AddressValueError('Address cannot be empty')
        return text

    def __int__(self): return self._ip
    def __hash__(self): return hash(hex(self._ip))
    def __reduce__(self): return type(self), (self._ip,)
    def _exploded(self): return str(self)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, 'big')

    def __eq__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        check_versions(self, other)
        return self._ip < other._ip

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, spec):
        """As text; as a number where the spec ends in one of bnxX: with all its digits, after # with what they are."""
        if not spec or spec[-1] == 's':
            return format(str(self), spec)
        kind = spec[-1]
        marks = spec[:-1]
        if kind not in 'bnxX' or marks not in ('', '#', '_', '#_'):
            return object.__format__(self, spec)
        if kind == 'n':
            kind = 'b' if self.version == 4 else 'x'
        digits = self.max_prefixlen // (1 if kind == 'b' else 4)
        width = digits + (digits // 4 - 1 if '_' in marks else 0) + (2 if '#' in marks else 0)
        return format(self._ip, f"{'#' if '#' in marks else ''}0{width}{'_' if '_' in marks else ''}{kind}")

    is_multicast = property(lambda self: within(self, self._ranges['multicast']))
    is_reserved = property(lambda self: within(self, self._ranges['reserved']))
    is_link_local = property(lambda self: within(self, self._ranges['link local']))
    is_loopback = property(lambda self: within(self, self._ranges['loopback']))
    is_unspecified = property(lambda self: self._ip == 0)
    is_private = property(lambda self: within(self, self._ranges['private']) and not within(self, self._ranges['not private']))
    is_global = property(lambda self: not self.is_private and not within(self, self._ranges['shared']))


# --- version 4 ---

def number_of_v4(text):
    """The number that four decimal numbers and dots stand for."""
    octets = text.split('.')
    if len(octets) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    number = 0
    for octet in octets:
        try:
            number = number << 8 | _octet(octet)
        except ValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
    return number


def _octet(text):
    if not text:
        raise ValueError('Empty octet not permitted')
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f'Only decimal digits permitted in {text!r}')
    if len(text) > 3:
        raise ValueError(f'At most 3 characters permitted in {text!r}')
    if text != '0' and text[0] == '0':
        raise ValueError(f'Leading zeros are not permitted in {text!r}')
    if int(text) > 255:
        raise ValueError(f'Octet {int(text)} (> 255) not permitted')
    return int(text)


def _v4(*texts):
    return [(number_of_v4(text.split('/')[0]), int(text.split('/')[1])) for text in texts]


class IPv4Address(_BaseAddress):
    __slots__ = ('_ip', '__weakref__')
    version, max_prefixlen = 4, 32
    _ranges = {
        'multicast': _v4('224.0.0.0/4'), 'reserved': _v4('240.0.0.0/4'), 'link local': _v4('169.254.0.0/16'),
        'loopback': _v4('127.0.0.0/8'), 'shared': _v4('100.64.0.0/10'), 'not private': _v4('192.0.0.9/32', '192.0.0.10/32'),
        'private': _v4('0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.0.170/31',
                       '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4',
                       '255.255.255.255/32')}

    def __init__(self, address):
        if not self._set(address, 32, 4):
            self._ip = number_of_v4(self._checked_text(address))

    def __str__(self):
        return '.'.join(map(str, self.packed))

    def _reverse_pointer(self):
        return '.'.join(map(str, reversed(self.packed))) + '.in-addr.arpa'

    @property
    def ipv6_mapped(self):
        return IPv6Address(f'::ffff:{self}')


# --- version 6 ---

def number_of_v6(text):
    """The number that eight groups of hex digits and colons stand for."""
    groups = text.split(':')
    if len(groups) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in groups[-1]:
        try:
            last = number_of_v4(groups.pop())
        except AddressValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
        groups += [f'{last >> 16:x}', f'{last & 0xffff:x}']
    if len(groups) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    gaps = [i for i in range(1, len(groups) - 1) if not groups[i]]
    if len(gaps) > 1:
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    _check_ends(groups, gaps, text)
    if gaps:
        before, behind = [part for part in groups[:gaps[0]] if part], [part for part in groups[gaps[0] + 1:] if part]
        groups = [*before, *['0'] * (8 - len(before) - len(behind)), *behind]
    number = 0
    for group in groups:
        number = number << 16 | _hextet(group, text)
    return number


def _check_ends(groups, gaps, text):
    if not gaps and len(groups) != 8:
        raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
    first_is_gap = gaps == [1] and not groups[1]
    if not groups[0] and not first_is_gap:
        raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    if not groups[-1] and gaps != [len(groups) - 2]:
        raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    if gaps and len([part for part in groups if part]) > 7:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")


def _hextet(group, text):
    if not group or not all([c in '0123456789abcdefABCDEF' for c in group]):
        raise AddressValueError(f'Only hex digits permitted in {group!r} in {text!r}')
    if len(group) > 4:
        raise AddressValueError(f'At most 4 characters permitted in {group!r} in {text!r}')
    return int(group, 16)


def _v6(*texts):
    return [(number_of_v6(text.split('/')[0]), int(text.split('/')[1])) for text in texts]


def text_of_v6(number):
    """The shortest way to write it: the longest run of zeros is left out."""
    groups = [f'{number >> shift & 0xffff:x}' for shift in range(112, -16, -16)]
    best = start = length = 0
    for i, group in enumerate([*groups, '']):
        if group == '0':
            length += 1
        else:
            if length > best and length > 1:
                best, start = length, i - length
            length = 0
    if not best:
        return ':'.join(groups)
    return f"{':'.join(groups[:start])}::{':'.join(groups[start + best:])}"


class IPv6Address(_BaseAddress):
    __slots__ = ('_ip', '_scope_id', '__weakref__')
    version, max_prefixlen = 6, 128
    _ranges = {
        'multicast': _v6('ff00::/8'), 'link local': _v6('fe80::/10'), 'site local': _v6('fec0::/10'), 'loopback': _v6('::1/128'),
        'shared': [],
        'reserved': _v6('::/8', '100::/8', '200::/7', '400::/6', '800::/5', '1000::/4', '4000::/3', '6000::/3', '8000::/3',
                        'a000::/3', 'c000::/3', 'e000::/4', 'f000::/5', 'f800::/6', 'fe00::/9'),
        'private': _v6('::1/128', '::/128', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32',
                       '2002::/16', 'fc00::/7', 'fe80::/10'),
        'not private': _v6('2001:1::1/128', '2001:1::2/128', '2001:3::/32', '2001:4:112::/48', '2001:20::/28', '2001:30::/28')}

    def __init__(self, address):
        self._scope_id = None
        if self._set(address, 128, 6):
            return
        text = self._checked_text(address)
        text, mark, scope = text.partition('%')
        if mark:
            if not scope or '%' in scope:
                raise AddressValueError(f'Invalid IPv6 address: "{address!r}"')
            self._scope_id = scope
        self._ip = number_of_v6(text)

    scope_id = property(lambda self: self._scope_id)

    def _scoped(self, text):
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def __str__(self):
        mapped = self.ipv4_mapped
        return self._scoped(text_of_v6(self._ip) if mapped is None else f'::ffff:{mapped}')

    def __hash__(self): return hash((self._ip, self._scope_id))
    def __reduce__(self): return type(self), (str(self),)

    def __eq__(self, other):
        same = _BaseAddress.__eq__(self, other)
        return same if same is not True else self._scope_id == getattr(other, '_scope_id', None)

    def _exploded(self):
        return self._scoped(':'.join([f'{self._ip >> shift & 0xffff:04x}' for shift in range(112, -16, -16)]))

    def _reverse_pointer(self):
        return '.'.join(reversed(f'{self._ip:032x}')) + '.ip6.arpa'

    is_site_local = property(lambda self: within(self, self._ranges['site local']))
    is_private = property(lambda self: self._told('is_private', _BaseAddress.is_private))
    is_global = property(lambda self: self._told('is_global', _BaseAddress.is_global))

    def _told(self, name, own):
        # An address of version 4 in one of version 6 tells of itself.
        mapped = self.ipv4_mapped
        return own.fget(self) if mapped is None else getattr(mapped, name)

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)
