"""Reads HTML piece by piece and tells what it meets, however wrong it is written."""
import re as _re
from html import unescape

__all__ = ['HTMLParser']

# What follows the name of a tag: blanks, and slashes that do not close it.
_between = r'(?:\s|/(?!>))*'
_name = _re.compile(r'([a-zA-Z][^\t\n\r\f />\x00]*)' + _between)
_value = r"""(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)"""
_attribute = _re.compile(rf"""((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*({_value}))?{_between}""")
_whole_tag = _re.compile(rf"""<[a-zA-Z][^\t\n\r\f />\x00]*(?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*{_value}\s*)?{_between})*)?\s*""")
_end_tag = _re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>')
_number = _re.compile(r'&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
_entity = _re.compile(r'&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
_begun_entity = _re.compile('&[a-zA-Z#]')
_section_name = _re.compile(r'[a-zA-Z][-_.a-zA-Z0-9]*\s*')


class HTMLParser:
    """Calls a handle_… method for each tag, text, comment and so on; made to be inherited from."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.lineno, self.offset = 1, 0
        self.__starttag_text = None
        self.clear_cdata_mode()

    def feed(self, data):
        self.rawdata = self.rawdata + data
        self.goahead(False)

    def close(self):
        self.goahead(True)

    def getpos(self): return self.lineno, self.offset
    def get_starttag_text(self): return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = _re.compile(rf'</\s*{self.cdata_elem}\s*>', _re.I)

    def clear_cdata_mode(self):
        self.cdata_elem = None
        self.interesting = _re.compile('[&<]')

    def updatepos(self, i, j):
        """Counts lines and columns from i to j, and gives j."""
        passed = self.rawdata[i:j]
        lines = passed.count('\n')
        self.lineno += lines
        self.offset = len(passed) - passed.rindex('\n') - 1 if lines else self.offset + len(passed)
        return j

    # --- from piece to piece ---

    def goahead(self, end):
        text, i, n = self.rawdata, 0, len(self.rawdata)
        while i < n:
            j = self._text_end(i, end)
            if j < 0:
                break
            if i < j:
                self._data(text[i:j])
            i = self.updatepos(i, j)
            if i == n:
                break
            k = self._markup(i, end) if text[i] == '<' else self._reference(i, end)
            if k < 0:
                break
            i = self.updatepos(i, k)
        if end and i < n and not self.cdata_elem:
            self._data(text[i:])
            i = self.updatepos(i, n)
        self.rawdata = text[i:]

    def _data(self, text):
        self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)

    def _text_end(self, i, end):
        # Where the text that begins at i ends; -1 when more must come before that can be told.
        text = self.rawdata
        if not self.convert_charrefs or self.cdata_elem:
            found = self.interesting.search(text, i)
            return found.start() if found else -1 if self.cdata_elem else len(text)
        at = text.find('<', i)
        if at < 0:
            begun = text.rfind('&', max(i, len(text) - 34))
            if begun >= 0 and not _re.search(r'[\s;]', text[begun:]) and not end:
                return -1  # perhaps an entity that is not all there yet
            return len(text)
        return at

    def _markup(self, i, end):
        text = self.rawdata
        following = text[i + 1:i + 2]
        if following.isascii() and following.isalpha():
            k = self.parse_starttag(i)
        elif following == '/':
            k = self.parse_endtag(i)
        elif text.startswith('<!--', i):
            k = self.parse_comment(i)
        elif following == '?':
            k = self.parse_pi(i)
        elif following == '!':
            k = self.parse_html_declaration(i)
        elif following or self.cdata_elem:
            self.handle_data('<')
            return i + 1
        else:
            return -1
        if k >= 0 or not end:
            return k
        k = text.find('>', i + 1) + 1 or text.find('<', i + 1)
        k = i + 1 if k <= 0 else k
        self._data(text[i:k])
        return k

    def _reference(self, i, end):
        # Only met where charrefs are not converted.
        text = self.rawdata
        for pattern, handle in ((_number, self.handle_charref), (_entity, self.handle_entityref)):
            found = pattern.match(text, i)
            if found:
                handle(found[1] if found.re is _entity else found[0][2:-1])
                return found.end() if text[found.end() - 1] == ';' else found.end() - 1
        if text.startswith('&#', i):
            if ';' not in text[i:]:
                return -1
            self.handle_data('&#')
            return i + 2
        if _begun_entity.match(text, i):
            return -1
        if i + 1 == len(text):
            return -1
        self.handle_data('&')
        return i + 1

    # --- the kinds of markup: each gives where it ends, or -1 where it is not all there ---

    def parse_starttag(self, i):
        self.__starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        text = self.rawdata
        self.__starttag_text = text[i:end]
        found = _name.match(text, i + 1)
        self.lasttag = tag = found[1].lower()
        attributes, k = [], found.end()
        while k < end:
            found = _attribute.match(text, k)
            if not found:
                break
            attributes.append((found[1].lower(), self._value_of(found)))
            k = found.end()
        closing = text[k:end].strip()
        if closing not in ('>', '/>'):
            self.handle_data(text[i:end])
        elif closing == '/>':
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def _value_of(self, found):
        value = found[3]
        if not found[2]:
            return None
        if value[:1] in ('"', "'") and value[:1] == value[-1:]:
            value = value[1:-1]
        return unescape(value) if value else value

    def check_for_whole_start_tag(self, i):
        text = self.rawdata
        j = _whole_tag.match(text, i).end()
        following = text[j:j + 1]
        if following == '>':
            return j + 1
        if following == '/':
            if text.startswith('/>', j):
                return j + 2
            return -1 if j + 1 == len(text) else max(j, i + 1)
        if not following or following in '=/' or following.isascii() and following.isalpha():
            return -1  # in the middle of an attribute
        return max(j, i + 1)

    def parse_endtag(self, i):
        text = self.rawdata
        end = text.find('>', i + 1) + 1
        if not end:
            return -1
        found = _end_tag.match(text, i)
        if not found:
            if self.cdata_elem is not None:
                self.handle_data(text[i:end])
                return end
            found = _name.match(text, i + 2)
            if not found:
                return i + 3 if text.startswith('</>', i) else self.parse_bogus_comment(i)
            self.handle_endtag(found[1].lower())
            return text.find('>', found.end()) + 1
        tag = found[1].lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(text[i:end])
            return end
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    def _told(self, handle, i, start, pattern):
        # Hands over what stands between `start` and the pattern.
        found = _re.compile(pattern).search(self.rawdata, start)
        if not found:
            return -1
        handle(self.rawdata[start:found.start()])
        return found.end()

    def parse_comment(self, i): return self._told(self.handle_comment, i, i + 4, r'--\s*>')
    def parse_pi(self, i): return self._told(self.handle_pi, i, i + 2, '>')
    def parse_bogus_comment(self, i): return self._told(self.handle_comment, i, i + 2, '>')

    def parse_html_declaration(self, i):
        if self.rawdata.startswith('<![', i):
            return self.parse_marked_section(i)
        if self.rawdata[i:i + 9].lower() == '<!doctype':
            end = self.rawdata.find('>', i + 9)
            if end < 0:
                return -1
            self.handle_decl(self.rawdata[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def parse_marked_section(self, i):
        found = _section_name.match(self.rawdata, i + 3)
        if not found:
            if i + 3 == len(self.rawdata):
                return -1
            self.updatepos(i, i + 3)
            raise AssertionError(f'expected name token at {self.rawdata[i:i + 20]!r}')
        if found.end() == len(self.rawdata):
            return -1
        name = found[0].strip().lower()
        if name in ('temp', 'cdata', 'ignore', 'include', 'rcdata'):
            return self._told(self.unknown_decl, i, i + 3, r']\s*]\s*>')
        if name in ('if', 'else', 'endif'):
            return self._told(self.unknown_decl, i, i + 3, r']\s*>')
        raise AssertionError(f'unknown status keyword {self.rawdata[i + 3:found.end()]!r} in marked section')

    # --- what a subclass does with it ---

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs): pass
    def handle_endtag(self, tag): pass
    def handle_charref(self, name): pass
    def handle_entityref(self, name): pass
    def handle_data(self, data): pass
    def handle_comment(self, data): pass
    def handle_decl(self, decl): pass
    def handle_pi(self, data): pass
    def unknown_decl(self, data): pass
