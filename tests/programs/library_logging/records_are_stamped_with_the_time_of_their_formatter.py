# A formatter's converter is a built-in function: found in the class, it does not become a method.
import logging
import sys
import time

record = logging.makeLogRecord({'name': 'shop', 'levelname': 'INFO', 'msg': 'sold %s', 'args': ('tea',), 'created': 86400.25,
                                'msecs': 250.0})
for formatter in (logging.Formatter('%(asctime)s %(name)s %(levelname)s %(message)s'),
                  logging.Formatter('%(asctime)s.%(msecs)03d %(message)s', datefmt='%Y-%m-%d %H:%M'),
                  logging.Formatter('{asctime} {message}', style='{', datefmt='%H:%M:%S'),
                  logging.Formatter('$asctime: $message', style='$')):
    formatter.converter = time.gmtime
    print(formatter.format(record))


class Universal(logging.Formatter):
    converter = time.gmtime
    default_msec_format = '%s.%03d'


print(Universal('%(asctime)s|%(message)s').format(record), Universal().formatTime(record, '%A'))
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Universal('%(asctime)s %(message)s', '%%'))
logging.getLogger('shop').addHandler(handler)
logging.getLogger('shop').error('closed')
