import logging, inspect
for n in 'debug info warning error critical fatal log exception disable getLogger basicConfig shutdown'.split(): f=getattr(logging,n); print(n, f.__name__, f.__qualname__, f.__module__, inspect.signature(f) if n!='shutdown' else '')
for n in 'Logger Handler StreamHandler Formatter LogRecord Filter LoggerAdapter PercentStyle Manager RootLogger FileHandler NullHandler BufferingFormatter'.split(): c=getattr(logging,n); print(c, c.__module__, [m.__module__ for m in (getattr(c,'__init__',None),) if hasattr(m,'__module__')])
logging.raiseExceptions=False; logging.warning('%d','x'); logging.lastResort=None; logging.getLogger('q').propagate=False; logging.getLogger('q').error('nowhere')
