import configparser, io
from configparser import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = ConfigParser(allow_unnamed_section=True)
c.read_string('a = 1\nb: 2\n[s]\nc=3\n')
print(c.sections(), dict(c[UNNAMED_SECTION]), c.get(UNNAMED_SECTION, 'a'), UNNAMED_SECTION, repr(UNNAMED_SECTION), str(UNNAMED_SECTION), c['s']['c'])
o = io.StringIO(); c.write(o); print(o.getvalue())
t(lambda: ConfigParser().read_string('a = 1\n'))
c = ConfigParser(allow_unnamed_section=True); c.read_string('[s]\na=1\n'); print(c.sections()); t(lambda: c.add_section(UNNAMED_SECTION)); print(c.sections())
c = ConfigParser(); t(lambda: c.add_section(UNNAMED_SECTION))
t(lambda: RawConfigParser(allow_no_value=True).read_string('[s]\nkey\n  more\n'))
t(lambda: RawConfigParser(allow_no_value=True).read_string('[s]\nkey\nother=1\n'))
try: RawConfigParser(allow_no_value=True).read_string('[s]\nkey\n  more\n')
except MultilineContinuationError as e: print(e.source, e.lineno, e.line, e.args)
