import logging
import sys
import warnings

logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(name)s: %(message)s')
logging.captureWarnings(True)
logging.captureWarnings(True)
warnings.warn('taken')
warnings.warn_explicit('told', RuntimeWarning, 'x.py', 3)
logging.getLogger('py.warnings').setLevel(logging.ERROR)
warnings.warn('too low')
logging.captureWarnings(False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('not taken')
print([str(w.message) for w in caught])
