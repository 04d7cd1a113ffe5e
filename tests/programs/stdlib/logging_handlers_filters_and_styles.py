import logging
import sys
import io
import time
import logging.config
import logging.handlers


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


logging.basicConfig(stream=sys.stdout, format='%(levelname)s:%(name)s:%(message)s', level=logging.DEBUG)
logging.debug('d %s', 1)
logging.info('i %d %s', 1, 'a')
logging.warning('w %(x)s', {'x': 5})
logging.error('e')
logging.critical('c')
log = logging.getLogger('app.db')
log.info('hello')
show(lambda: (log, log.parent, log.level, log.getEffectiveLevel(), log.isEnabledFor(10), log.hasHandlers(), log.name, log.handlers, logging.getLogger()))
show(lambda: logging.getLogger('app'))
show(lambda: log.parent)
show(lambda: logging.getLogger('app').getChild('x.y'))
show(lambda: logging.getLogger('app') is logging.getLogger('app'))
log.setLevel('WARNING')
log.info('hidden')
log.warning('shown')
show(lambda: log.setLevel('NOPE'))
show(lambda: log.setLevel(3.5))
log.log(35, 'custom level')
logging.addLevelName(35, 'NOTICE')
log.log(35, 'custom level')
show(lambda: (logging.getLevelName(35), logging.getLevelName('NOTICE'), logging.getLevelName(11), logging.getLevelNamesMapping()['DEBUG'], logging.getLevelName('x')))
buf = io.StringIO()
h = logging.StreamHandler(buf)
h.setFormatter(logging.Formatter('{levelname:>8}|{message}', style='{'))
h.setLevel(logging.ERROR)
l2 = logging.getLogger('two')
l2.propagate = False
l2.addHandler(h)
l2.warning('no')
l2.error('yes')
show(buf.getvalue)
h.setFormatter(logging.Formatter('$levelname $message', style='$'))
l2.error('dollar')
show(buf.getvalue)
show(lambda: h)
class F(logging.Filter):
    def filter(self, record):
        record.msg = 'filtered ' + record.msg
        return 'secret' not in record.msg
l2.addFilter(F())
l2.error('a secret')
l2.error('plain')
l2.addFilter(lambda r: r.levelno > 10)
l2.error('again')
show(buf.getvalue)
show(lambda: logging.Formatter('%(foo)s').format(logging.LogRecord('n', 20, 'p', 1, 'm', (), None)))
show(lambda: logging.Formatter('x', style='?'))
show(lambda: logging.Formatter('{message}'))
show(lambda: logging.Formatter('%(message)s', style='{'))
rec = logging.LogRecord('n', 20, '/a/b.py', 12, 'm %s', ('arg',), None, 'func')
show(lambda: (rec, rec.getMessage(), rec.levelname, rec.filename, rec.module, rec.lineno, rec.funcName))
def where():
    logging.getLogger('w').warning('here')
hh = logging.StreamHandler(sys.stdout)
hh.setFormatter(logging.Formatter('%(filename)s:%(lineno)d %(funcName)s %(module)s [%(levelno)s] %(message)s'))
w = logging.getLogger('w')
w.addHandler(hh)
w.propagate = False
where()
class Capture(logging.Handler):
    def emit(self, record):
        print('captured', self.format(record))
w.addHandler(Capture())
w.warning('two handlers')
w.removeHandler(hh)
w.warning('one')
ad = logging.LoggerAdapter(w, {'user': 'bob'})
ad.warning('adapted')
class Ad(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['user']}] {msg}", kwargs
Ad(w, {'user': 'x'}).error('msg %d', 5)
logging.disable(logging.ERROR)
w.error('disabled')
w.critical('not disabled')
logging.disable(logging.NOTSET)
show(lambda: logging.getLogger(5))
w.error('bad args %d', 'x') if 0 else None
n = logging.getLogger('nul')
n.addHandler(logging.NullHandler())
n.propagate = False
n.error('nothing')
show(lambda: logging.getLogger('a.b.c').parent)
w.warning('extra %(q)s' if 0 else 'extra', extra={'q': 5})
show(lambda: w.warning('bad', extra={'message': 5}))
w.warning('stack', stack_info=False, stacklevel=2)
show(lambda: (logging.DEBUG, logging.WARN, logging.FATAL, logging.NOTSET, logging.BASIC_FORMAT, logging.raiseExceptions))
logging.basicConfig(level=logging.ERROR)
show(lambda: logging.getLogger().level)
logging.basicConfig(level=logging.ERROR, force=True, format='%(message)s', handlers=[logging.StreamHandler(sys.stdout)])
logging.error('forced')
logging.info('nope')
show(lambda: logging.basicConfig(foo=1))
show(lambda: logging.basicConfig(stream=sys.stdout, filename='x'))
logging.root.handlers[0].setFormatter(logging.Formatter('%(asctime)s', '%Y'))
f = logging.Formatter('%(asctime)s %(message)s')
rec.created = 0.5
rec.msecs = 500
f.converter = time.gmtime
show(lambda: f.format(rec))
f2 = logging.Formatter('%(asctime)s', datefmt='%H:%M')
f2.converter = time.gmtime
show(lambda: f2.format(rec))
show(lambda: f.usesTime())
show(lambda: list(logging.Logger.manager.loggerDict)[:2])
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'formatters': {'s': {'format': 'DC %(levelname)s %(message)s'}}, 'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 's', 'stream': 'ext://sys.stdout', 'level': 'INFO'}}, 'loggers': {'dc': {'handlers': ['c'], 'level': 'DEBUG', 'propagate': False}}})
logging.getLogger('dc').info('configured')
logging.getLogger('dc').debug('below')
mh = logging.handlers.MemoryHandler(10, target=Capture())
mm = logging.getLogger('mm')
mm.propagate = False
mm.addHandler(mh)
mm.warning('buffered')
print('before')
mh.flush()
