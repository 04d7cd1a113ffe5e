"""Networks, all addresses with the same first bits; interfaces, an address with its network."""
from functools import total_ordering
from ipaddress._addresses import (AddressValueError, IPv4Address, IPv6Address, NetmaskValueError, _BaseAddress, _Shown, check_versions,
                                  number_of_v4)


def _split(value):
    # (address, mask or None) of what a network or an interface is made of.
    if isinstance(value, (bytes, int)):
        return value, None
    if not isinstance(value, tuple):
        value = str(value).split('/')
        if len(value) > 2:
            raise AddressValueError(f"Only one '/' permitted in {'/'.join(value)!r}")
    return value[0], value[1] if len(value) > 1 else None


def _prefix_of(mask, size):
    # How many bits a mask counts: a number of them, or the mask of version 4 written as an address, or its opposite.
    if mask is None:
        return size
    if isinstance(mask, int) or mask.isascii() and mask.isdigit():
        if 0 <= int(mask) <= size:
            return int(mask)
    elif size == 32:
        try:
            number = number_of_v4(mask)
        except AddressValueError:
            number = None
        if number is not None:
            for bits in (number, number ^ 0xffffffff):
                prefix = bits.bit_count()
                if bits == (1 << prefix) - 1 << 32 - prefix:
                    return prefix
    raise NetmaskValueError(f'{str(mask)!r} is not a valid netmask')


@total_ordering
class _BaseNetwork(_Shown):
    def __init__(self, address, strict=True):
        value, mask = _split(address)
        given = self._address_class(value)
        size = self.max_prefixlen
        self._prefixlen = _prefix_of(mask, size)
        bits = (1 << size) - (1 << size - self._prefixlen)
        self.netmask = self._address_class(bits)
        self.network_address = self._address_class(int(given) & bits)
        if strict and int(given) & ~bits:
            raise ValueError(f'{given}/{self._prefixlen} has host bits set')

    version = property(lambda self: self._address_class.version)
    max_prefixlen = property(lambda self: self._address_class.max_prefixlen)
    _version = version
    prefixlen = property(lambda self: self._prefixlen)
    num_addresses = property(lambda self: 1 << self.max_prefixlen - self._prefixlen)
    hostmask = property(lambda self: self._address_class(self.num_addresses - 1))
    broadcast_address = property(lambda self: self._address_class(int(self.network_address) + self.num_addresses - 1))
    with_prefixlen = property(lambda self: f'{self.network_address}/{self._prefixlen}')
    with_netmask = property(lambda self: f'{self.network_address}/{self.netmask}')
    with_hostmask = property(lambda self: f'{self.network_address}/{self.hostmask}')

    def __str__(self): return self.with_prefixlen
    def __hash__(self): return hash((int(self.network_address), int(self.netmask)))
    def __reduce__(self): return type(self), (str(self),)
    def _exploded(self): return f'{self.network_address.exploded}/{self._prefixlen}'

    def _reverse_pointer(self):
        first, _, rest = self.network_address.reverse_pointer.partition('.')
        return f'{first}/{self._prefixlen}.{rest}' if self.version == 4 else f'{first}.{rest}'

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def hosts(self):
        """The addresses that a host can have."""
        first, last = int(self.network_address), int(self.broadcast_address)
        if last - first > 1:
            first += 1
            last -= 1 if self.version == 4 else 0
        for number in range(first, last + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        if n >= 0:
            number = int(self.network_address) + n
        else:
            number = int(self.broadcast_address) + n + 1
        if not int(self.network_address) <= number <= int(self.broadcast_address):
            raise IndexError('address out of range')
        return self._address_class(number)

    def __contains__(self, other):
        if isinstance(other, _BaseNetwork):
            return False
        if not isinstance(other, _BaseAddress):
            raise AttributeError(f"'{type(other).__name__}' object has no attribute '_version'", name='_version', obj=other)
        return other.version == self.version and int(other) & int(self.netmask) == int(self.network_address)

    def _key(self): return self.version, self.network_address, self.netmask

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, _BaseNetwork) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        check_versions(self, other)
        return self._key() < other._key()

    def compare_networks(self, other):
        check_versions(self, other)
        return -1 if self < other else 1 if other < self else 0

    def overlaps(self, other):
        return (other.network_address in self or other.broadcast_address in self or
                self.network_address in other or self.broadcast_address in other)

    def _lies_in(self, other, shown):
        if not isinstance(other, _BaseNetwork) or not isinstance(self, _BaseNetwork):
            raise TypeError(f'Unable to test subnet containment between {shown[0]} and {shown[1]}')
        check_versions(*shown)
        return other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address

    def subnet_of(self, other): return self._lies_in(other, (self, other))
    def supernet_of(self, other): return _BaseNetwork._lies_in(other, self, (self, other))

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks, so much smaller, that make up this one."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f'prefix length diff {prefix} is invalid for netblock {self}')
        step = 1 << self.max_prefixlen - prefix
        for number in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield type(self)((number, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network, so much bigger, that this one lies in."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return type(self)((int(self.network_address), prefix), strict=False)

    def address_exclude(self, other):
        """This network without another that lies in it: the halves that the other does not lie in, again and again."""
        check_versions(self, other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        part = self
        while part != other:
            one, two = part.subnets()
            part, left = (one, two) if other.subnet_of(one) else (two, one)
            yield left

    def _both_ends(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    is_multicast = property(lambda self: self._both_ends('is_multicast'))
    is_reserved = property(lambda self: self._both_ends('is_reserved'))
    is_link_local = property(lambda self: self._both_ends('is_link_local'))
    is_loopback = property(lambda self: self._both_ends('is_loopback'))
    is_unspecified = property(lambda self: self._both_ends('is_unspecified'))

    def _within_one(self, name):
        return any([type(self)(one).supernet_of(self) for one in self._address_class._ranges[name]])

    is_private = property(lambda self: self._within_one('private') and not self._within_one('not private'))
    is_global = property(lambda self: not self.is_private and not self._within_one('shared'))


class IPv4Network(_BaseNetwork):
    _address_class = IPv4Address


class IPv6Network(_BaseNetwork):
    _address_class = IPv6Address
    is_site_local = property(lambda self: self._both_ends('is_site_local'))


class _Interface:
    """What makes an address one of an interface."""

    def __init__(self, address):
        value, mask = _split(address)
        super().__init__(value)
        self.network = self._network_class((value, mask if mask is not None else self.max_prefixlen), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    hostmask = property(lambda self: self.network.hostmask)
    with_prefixlen = property(lambda self: f'{self.ip}/{self._prefixlen}')
    with_netmask = property(lambda self: f'{self.ip}/{self.netmask}')
    with_hostmask = property(lambda self: f'{self.ip}/{self.hostmask}')

    def __str__(self): return self.with_prefixlen
    def __hash__(self): return hash((self._ip, self._prefixlen, int(self.network.network_address)))
    def __reduce__(self): return type(self), (str(self),)

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        return isinstance(other, _Interface) and self.network == other.network

    def __lt__(self, other):
        if not isinstance(other, _Interface):
            return super().__lt__(other) if not isinstance(other, _BaseAddress) else False
        check_versions(self, other)
        return (self.network, self._ip) < (other.network, other._ip)


class IPv4Interface(_Interface, IPv4Address):
    _network_class = IPv4Network
    ip = property(lambda self: IPv4Address(self._ip))


class IPv6Interface(_Interface, IPv6Address):
    _network_class = IPv6Network

    @property
    def ip(self):
        return IPv6Address(self._scoped(str(IPv6Address(self._ip))))
