"""Texts in other languages. There are no files of translations here, so every text stays what it is."""
__all__ = ['NullTranslations', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain', 'dgettext', 'dngettext', 'gettext',
           'ngettext', 'pgettext', 'dpgettext', 'npgettext', 'dnpgettext']

_places = {}
_domain = ['messages']


class NullTranslations:
    """Translations that know none, but those that they fall back to."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return _by_number(msgid1, msgid2, n)

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return _by_number(msgid1, msgid2, n)

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        import builtins
        builtins.__dict__['_'] = self.gettext
        for name in {'gettext', 'ngettext', 'pgettext', 'npgettext'} & set(names or ()):
            builtins.__dict__[name] = getattr(self, name)


def _by_number(one, many, n):
    return one if n == 1 else many


def find(domain, localedir=None, languages=None, all=False):
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, 'No translation file found for domain', domain)


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    if domain is not None:
        _domain[0] = domain
    return _domain[0]


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _places[domain] = localedir
    return _places.get(domain, '/usr/share/locale')


def gettext(message): return message
def dgettext(domain, message): return message
def pgettext(context, message): return message
def dpgettext(domain, context, message): return message
def ngettext(msgid1, msgid2, n): return _by_number(msgid1, msgid2, n)
def dngettext(domain, msgid1, msgid2, n): return _by_number(msgid1, msgid2, n)
def npgettext(context, msgid1, msgid2, n): return _by_number(msgid1, msgid2, n)
def dnpgettext(domain, context, msgid1, msgid2, n): return _by_number(msgid1, msgid2, n)
