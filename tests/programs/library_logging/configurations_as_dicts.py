import logging, logging.config, io
cfg = {'version': 1, 'disable_existing_loggers': False,
 'formatters': {'f': {'format': '%(levelname)s/%(name)s/%(message)s'}, 'g': {'format': '{message}!', 'style': '{'}},
 'filters': {'flt': {'name': 'app'}},
 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'level': 'INFO', 'stream': 'ext://sys.stdout'}, 'h2': {'class': 'logging.StreamHandler', 'formatter': 'g', 'stream': 'ext://sys.stdout', 'filters': ['flt']}},
 'loggers': {'app': {'level': 'DEBUG', 'handlers': ['h'], 'propagate': True}, 'q': {'propagate': False, 'handlers': ['h']}},
 'root': {'level': 'WARNING', 'handlers': ['h2']}}
logging.config.dictConfig(cfg)
logging.getLogger('app').debug('d'); logging.getLogger('app').info('i'); logging.getLogger('app.sub').warning('w'); logging.getLogger('z').error('e'); logging.getLogger('q').error('qq'); logging.getLogger('q').info('qi')
try: logging.config.dictConfig({'version': 2})
except ValueError as e: print(e)
try: logging.config.dictConfig({})
except ValueError as e: print(e)
try: logging.config.dictConfig({'version': 1, 'handlers': {'a': {'class': 'logging.Nope'}}})
except ValueError as e: print(e)
try: logging.config.dictConfig({'version': 1, 'root': {'handlers': ['nope']}})
except ValueError as e: print(e, e.__cause__)
s = io.StringIO(); h = logging.StreamHandler(s); h.terminator = '|'
l = logging.getLogger('t'); l.addHandler(h); l.propagate = False; l.warning('a'); l.warning('b'); print(s.getvalue())
from logging.handlers import MemoryHandler, QueueHandler, QueueListener
m = MemoryHandler(10, flushLevel=logging.ERROR, target=h); l.handlers = [m]; l.warning('c'); print(s.getvalue()); l.error('d'); print(s.getvalue())
class UpperFormatter(logging.Formatter):
    def format(self, record): return super().format(record).upper()
    def formatException(self, ei): return 'EXC ' + repr(ei[1])
h.setFormatter(UpperFormatter('%(message)s')); l.handlers = [h]; l.warning('up')
try: [][1]
except IndexError: l.exception('ex')
print(s.getvalue())
