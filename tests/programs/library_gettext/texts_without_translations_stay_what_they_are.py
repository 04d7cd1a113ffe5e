import gettext
from gettext import gettext as _, ngettext

print(_('hello'), ngettext('one file', '%d files', 1), ngettext('one file', '%d files', 3) % 3)
print(gettext.pgettext('menu', 'Open'), gettext.npgettext('menu', 'a', 'b', 2), gettext.dgettext('d', 'x'), gettext.dngettext('d', 'a', 'b', 0))
print(gettext.textdomain(), gettext.textdomain('mine'), gettext.find('mine'), gettext.find('mine', all=True))
try:
    gettext.translation('mine')
except FileNotFoundError as error:
    print(error)
nothing = gettext.translation('mine', fallback=True)
print(type(nothing).__name__, nothing.gettext('a'), nothing.ngettext('a', 'b', 2), nothing.info(), nothing.charset())


class Loud(gettext.NullTranslations):
    def gettext(self, message): return message.upper()


nothing.add_fallback(Loud())
print(nothing.gettext('heard'), nothing.ngettext('a', 'b', 1))
gettext.bindtextdomain('mine', '/there')
print(gettext.bindtextdomain('mine'))
nothing.install(['ngettext'])
import builtins
print(builtins._('installed'), builtins.ngettext('a', 'b', 2))
