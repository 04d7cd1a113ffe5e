"""Addresses and networks of the Internet, of both versions."""
import sys as _sys
from ipaddress._addresses import AddressValueError, IPv4Address, IPv6Address, NetmaskValueError, _BaseAddress, check_versions as _check_versions
from ipaddress._networks import IPv4Interface, IPv4Network, IPv6Interface, IPv6Network, _BaseNetwork

IPV4LENGTH, IPV6LENGTH = 32, 128


def _made(kinds, what, value, *args):
    # Of the first kind that takes the value.
    for kind in kinds:
        try:
            return kind(value, *args)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{value!r} does not appear to be an IPv4 or IPv6 {what}')


def ip_address(address):
    return _made((IPv4Address, IPv6Address), 'address', address)


def ip_network(address, strict=True):
    return _made((IPv4Network, IPv6Network), 'network', address, strict)


def ip_interface(address):
    return _made((IPv4Interface, IPv6Interface), 'interface', address)


def _packed(address, size, version):
    try:
        return address.to_bytes(size, 'big')
    except OverflowError:
        raise ValueError(f'Address negative or too large for IPv{version}') from None


def v4_int_to_packed(address):
    return _packed(address, 4, 4)


def v6_int_to_packed(address):
    return _packed(address, 16, 6)


def summarize_address_range(first, last):
    """The fewest networks that hold all addresses from the first to the last."""
    if not isinstance(first, _BaseAddress) or not isinstance(last, _BaseAddress):
        raise TypeError('first and last must be IP addresses, not networks')
    _check_versions(first, last)
    if first > last:
        raise ValueError('last IP address must be greater than first')
    kind = IPv4Network if first.version == 4 else IPv6Network
    size, start, end = first.max_prefixlen, int(first), int(last)
    while start <= end:
        # As big as where it begins and what is left allow.
        bits = min((start & -start).bit_length() - 1 if start else size, (end - start + 1).bit_length() - 1)
        yield kind((start, size - bits))
        start += 1 << bits


def collapse_addresses(addresses):
    """The fewest networks that hold these addresses and networks and nothing else."""
    spans, first = [], None
    for one in addresses:
        first = one if first is None else first
        if one.version != first.version:
            _check_versions(one, first)
        network = isinstance(one, _BaseNetwork)
        start = int(one.network_address if network else one)
        spans.append((start, int(one.broadcast_address) if network else start))
    if first is None:
        return iter(())
    kind = IPv4Address if first.version == 4 else IPv6Address
    return iter([network for start, end in _joined(sorted(spans)) for network in summarize_address_range(kind(start), kind(end))])


def _joined(spans):
    # Without gaps and overlaps between neighbours.
    result = []
    for start, end in spans:
        if result and start <= result[-1][1] + 1:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return result


def get_mixed_type_key(obj):
    """By this, networks and addresses can be sorted together."""
    if isinstance(obj, _BaseNetwork):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _BaseAddress):
        return obj.version, obj
    return NotImplemented


for _part in ('_addresses', '_networks'):
    for _value in vars(_sys.modules['ipaddress.' + _part]).values():
        if isinstance(_value, type) and _value.__module__ == 'ipaddress.' + _part:
            _value.__module__ = 'ipaddress'
