import io
import logging
import sys

log = logging.getLogger('shop')
log.warning('goes to stderr by the last resort')
log.info('goes nowhere')
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(message)s|%(args)s'))
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.debug('debug %s', 'message')
log.getChild('cart').info('from the child %d%%', 50)
child = logging.getLogger('shop.cart')
child.propagate = False
child.error('not passed on')
child.propagate = True
try:
    {}['missing']
except KeyError:
    log.exception('lookup of %r failed', 'missing')
lines = stream.getvalue().splitlines()
print('\n'.join(line for line in lines if not line.lstrip().startswith('File')))


class OnlyCart(logging.Filter):
    def filter(self, record):
        return record.name.startswith('shop.cart')


handler.addFilter(OnlyCart())
log.info('dropped by the filter')
child.info('kept')
print(stream.getvalue().splitlines()[-1])


class JsonFormatter(logging.Formatter):
    def format(self, record):
        return f'{{"level": "{record.levelname}", "text": "{record.getMessage()}"}}'


handler.setFormatter(JsonFormatter())
child.critical('as %s', 'json')
print(stream.getvalue().splitlines()[-1])


def log_calls(logger):
    def decorate(function):
        def wrapper(*args, **kwargs):
            logger.info('calling %s%r', function.__name__, args)
            result = function(*args, **kwargs)
            logger.info('%s gave %r', function.__name__, result)
            return result
        return wrapper
    return decorate


logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s:%(funcName)s:%(message)s')


@log_calls(logging.getLogger('calls'))
def add(a, b):
    return a + b


add(1, 2)
logging.getLogger('calls').log(logging.ERROR, 'by number')
print(logging.getLogger('calls').manager is logging.Logger.manager, logging.getLogger().level, logging.getLevelName(25))
print([h.__class__.__name__ for h in logging.root.handlers])
with open('made.log', 'w') as f:
    f.write('')
fh = logging.FileHandler('made.log')
fh.setLevel(logging.WARNING)
log.addHandler(fh)
log.warning('to the file')
log.info('not to the file')
fh.close()
print(open('made.log').read(), end='')
logging.shutdown()
log.error('%d', 'not a number') if False else None
logging.captureWarnings(True)
import warnings
warnings.warn('captured', UserWarning) if False else None
logging.captureWarnings(False)
print(logging.getLogger('a.b') is logging.getLogger('a').getChild('b'), logging.getLogger('x').handlers)
rec = logging.makeLogRecord({'msg': 'made', 'levelname': 'INFO'})
print(rec.getMessage(), rec.levelname, rec.name)
