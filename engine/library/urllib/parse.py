"""Addresses (RFC 3986): taken apart, put together, quoted."""
from collections import namedtuple as _namedtuple

from urllib._quoting import parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
           'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult',
           'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

_with_host = ['ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
              'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']
uses_netloc = ['', *_with_host, 'itms-services']
uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp',
                 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_controls = ''.join(map(chr, range(33)))


# --- bytes are texts of ASCII ---

def _as_texts(*parts):
    # (texts, what turns a result back)
    given = [part for part in parts if part]
    if not given or all(isinstance(part, str) for part in given):
        return [part or '' for part in parts], lambda result: result
    if any(isinstance(part, str) for part in given):
        raise TypeError('Cannot mix str and non-str arguments')
    return [part.decode('ascii') if part else '' for part in parts], _as_bytes


def _as_bytes(result):
    if isinstance(result, str):
        return result.encode('ascii')
    return result.encode() if hasattr(result, 'encode') else result


# --- what comes out ---

class _Host:
    # What the part with the host says in detail.
    __slots__ = ()

    def _divided(self):
        netloc = self.netloc
        at, colon = ('@', ':') if isinstance(netloc, str) else (b'@', b':')
        user, found, host = netloc.rpartition(at)
        name, has_password, password = user.partition(colon)
        opening, closing = ('[', ']') if isinstance(netloc, str) else (b'[', b']')
        _, bracket, inside = host.partition(opening)
        if bracket:
            host, _, rest = inside.partition(closing)
            port = rest.partition(colon)[2]
        else:
            host, _, port = host.partition(colon)
        return name if found else None, password if found and has_password else None, host or None, port or None

    username = property(lambda self: self._divided()[0])
    password = property(lambda self: self._divided()[1])

    @property
    def hostname(self):
        host = self._divided()[2]
        if not host:
            return None
        percent = '%' if isinstance(host, str) else b'%'
        name, zone, rest = host.partition(percent)
        return name.lower() + zone + rest

    @property
    def port(self):
        port = self._divided()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if int(port) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)


def _encoded(cls):
    return lambda self, encoding='ascii', errors='strict': cls(*[part.encode(encoding, errors) for part in self])


def _decoded(cls):
    return lambda self, encoding='ascii', errors='strict': cls(*[part.decode(encoding, errors) for part in self])


def _kinds(name, fields, put_together, *mixins):
    # A class for texts and one for bytes, which turn into each other.
    plain = _namedtuple(name, fields, module='urllib.parse')
    space = {'__slots__': (), '__module__': 'urllib.parse', 'geturl': lambda self: put_together(self)}
    of_text = type(name, (plain, *mixins), dict(space, __qualname__=name))
    of_bytes = type(name + 'Bytes', (plain, *mixins), dict(space, __qualname__=name + 'Bytes'))
    of_text.encode, of_bytes.decode = _encoded(of_bytes), _decoded(of_text)
    of_text._encoded_counterpart, of_bytes._decoded_counterpart = of_bytes, of_text
    return of_text, of_bytes


def _defragged(parts):
    url, fragment = parts
    return url + ('#' if isinstance(url, str) else b'#') + fragment if fragment else url


SplitResult, SplitResultBytes = _kinds('SplitResult', 'scheme netloc path query fragment', lambda self: urlunsplit(self), _Host)
ParseResult, ParseResultBytes = _kinds('ParseResult', 'scheme netloc path params query fragment', lambda self: urlunparse(self), _Host)
DefragResult, DefragResultBytes = _kinds('DefragResult', 'url fragment', _defragged)


# --- taking apart ---

def _scheme_of(url, otherwise):
    scheme, colon, rest = url.partition(':')
    if colon and scheme and scheme[0].isascii() and scheme[0].isalpha() and not scheme.strip(scheme_chars):
        if all(c in scheme_chars for c in scheme):
            return scheme.lower(), rest
    return otherwise, url


def _check_brackets(netloc):
    if ('[' in netloc) != (']' in netloc):
        raise ValueError('Invalid IPv6 URL')
    if '[' not in netloc:
        return
    import ipaddress
    inside = netloc.partition('[')[2].partition(']')[0]
    if inside.startswith('v'):
        import re
        if not re.match(r'\Av[a-fA-F0-9]+\..+\Z', inside):
            raise ValueError('IPvFuture address is invalid')
    elif isinstance(ipaddress.ip_address(inside), ipaddress.IPv4Address):
        raise ValueError('An IPv4 address cannot be in brackets')


def _check_normal(netloc):
    # A character that becomes a separator when it is normalised is refused.
    if not netloc or netloc.isascii():
        return
    import unicodedata
    plain = netloc.translate({ord(c): None for c in '@:#?'})
    normal = unicodedata.normalize('NFKC', plain)
    if plain == normal:
        return
    for c in '/?#@:':
        if c in normal:
            raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def _split(url, scheme, allow_fragments):
    url = url.lstrip(_controls)
    for character in '\t\r\n':
        url = url.replace(character, '')
        scheme = scheme.replace(character, '')
    scheme, url = _scheme_of(url, scheme.strip(_controls))
    netloc = query = fragment = ''
    if url[:2] == '//':
        end = min([place for place in (url.find(c, 2) for c in '/?#') if place >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments:
        url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    _check_normal(netloc)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlsplit(url, scheme='', allow_fragments=True):
    (url, scheme), back = _as_texts(url, scheme)
    return back(_split(url, scheme, allow_fragments))


def urlparse(url, scheme='', allow_fragments=True):
    (url, scheme), back = _as_texts(url, scheme)
    return back(_parse(url, scheme, allow_fragments))


def _parse(url, scheme, allow_fragments):
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        place = path.find(';', path.rfind('/') + 1)
        if place >= 0:
            path, params = path[:place], path[place + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urldefrag(url):
    (url,), back = _as_texts(url)
    if '#' not in url:
        return back(DefragResult(url, ''))
    scheme, netloc, path, params, query, fragment = _parse(url, '', True)
    return back(DefragResult(_together(scheme, netloc, path, params, query, ''), fragment))


# --- putting together ---

def urlunsplit(components):
    parts, back = _as_texts(*components)
    scheme, netloc, path, query, fragment, back = *parts, back
    return back(_together(scheme, netloc, path, '', query, fragment))


def urlunparse(components):
    parts, back = _as_texts(*components)
    scheme, netloc, path, params, query, fragment, back = *parts, back
    return back(_together(scheme, netloc, path, params, query, fragment))


def _together(scheme, netloc, url, params, query, fragment):
    if params:
        url = f'{url};{params}'
    if netloc:
        url = '//' + netloc + (url if url[:1] in ('', '/') else '/' + url)
    elif url[:2] == '//':
        url = '//' + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    return (f'{scheme}:' if scheme else '') + url + (f'?{query}' if query else '') + (f'#{fragment}' if fragment else '')


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    (base, url), back = _as_texts(base, url)
    return back(_joined(base, url, allow_fragments))


def _joined(base, url, allow_fragments):
    base_scheme, base_netloc, base_path, base_params, base_query, _ = _parse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = _parse(url, base_scheme, allow_fragments)
    if scheme != base_scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return _together(scheme, netloc, path, params, query, fragment)
        netloc = base_netloc
    if not path and not params:
        return _together(scheme, netloc, base_path, base_params, query or base_query, fragment)
    return _together(scheme, netloc, _path_from(base_path, path), params, query, fragment)


def _path_from(base, path):
    steps = base.split('/')
    if steps[-1] != '':
        del steps[-1]  # the file that the address is in
    if path[:1] == '/':
        steps = path.split('/')
    else:
        steps += path.split('/')
        steps[1:-1] = filter(None, steps[1:-1])
    taken = []
    for step in steps:
        if step == '..':
            if taken:
                taken.pop()
        elif step != '.':
            taken.append(step)
    if steps[-1] in ('.', '..'):
        taken.append('')
    return '/'.join(taken) or '/'
