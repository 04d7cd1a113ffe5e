"""Loggers: a tree of names, at each of which levels and handlers can be set."""
import sys
from _inspect import _frames
from logging._formatting import _stack_text
from logging._handlers import Filterer
from logging._levels import CRITICAL, DEBUG, ERROR, INFO, NOTSET, WARNING, _checkLevel, getLevelName
from logging._records import LogRecord, _record_factory

__name__ = 'logging'  # where all of this is found


def _tell_of_warn(what):
    import warnings
    warnings.warn(f"The 'warn' {what} is deprecated, use 'warning' instead", DeprecationWarning)


class PlaceHolder:
    def __init__(self, logger):
        self.loggerMap = {logger: None}


class Manager:
    def __init__(self, root):
        self.root = root
        self.disable = 0
        self.loggerDict = {}
        self.loggerClass = None

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        logger = self.loggerDict.get(name)
        if isinstance(logger, Logger):
            return logger
        made = (self.loggerClass or _logger_class[0])(name)
        made.manager = self
        if logger is not None:
            for child in logger.loggerMap:
                if not child.parent.name.startswith(name):
                    made.parent = child.parent
                    child.parent = made
        self.loggerDict[name] = made
        parent = None
        rest = name
        while parent is None and '.' in rest:
            rest = rest.rpartition('.')[0]
            known = self.loggerDict.get(rest)
            if known is None:
                self.loggerDict[rest] = PlaceHolder(made)
            elif isinstance(known, Logger):
                parent = known
            else:
                known.loggerMap[made] = None
        made.parent = parent or self.root
        return made

    def setLoggerClass(self, klass):
        _check_logger_class(klass)
        self.loggerClass = klass


def _caller(stacklevel):
    records = _frames()
    if not records:
        return '(unknown file)', 0, '(unknown function)'
    code, line = records[min(stacklevel - 1, len(records) - 1)][:2]
    return code.co_filename, line, code.co_name


class Logger(Filterer):
    """A named source of messages."""

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _checkLevel(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        _tell_of_warn('method')
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        return _caller(stacklevel) + (_stack_text() if stack_info else None,)

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = _record_factory[0](name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in ('message', 'asctime') or key in record.__dict__:
                    raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
                record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        fn, lno, func = _caller(stacklevel)
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra,
                                    _stack_text() if stack_info else None))

    def handle(self, record):
        if self.disabled:
            return
        result = self.filter(record)
        if not result:
            return
        self.callHandlers(result if isinstance(result, LogRecord) else record)

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            if not logger.propagate:
                return False
            logger = logger.parent
        return False

    def callHandlers(self, record):
        logger = self
        found = 0
        while logger:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        last_resort = sys.modules['logging'].lastResort
        if not found and last_resort and record.levelno >= last_resort.level:
            last_resort.handle(record)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self.root is self else f'{self.name}.{suffix}')

    def getChildren(self):
        return {logger for logger in self.manager.loggerDict.values() if isinstance(logger, Logger) and logger.parent is self}

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, 'root', level)


_logger_class = [Logger]
root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(root)


def _check_logger_class(klass):
    if not issubclass(klass, Logger):
        raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)


def setLoggerClass(klass):
    _check_logger_class(klass)
    _logger_class[0] = klass


def getLoggerClass():
    return _logger_class[0]


class LoggerAdapter:
    """A logger with something added to each message."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        if self.merge_extra and 'extra' in kwargs:
            kwargs['extra'] = {**self.extra, **kwargs['extra']}
        else:
            kwargs['extra'] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    manager = property(lambda self: self.logger.manager, lambda self, value: setattr(self.logger, 'manager', value))

    def __repr__(self):
        return f'<{type(self).__name__} {self.logger.name} ({getLevelName(self.logger.getEffectiveLevel())})>'

    def debug(self, msg, *args, **kwargs): self.log(DEBUG, msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs): self.log(INFO, msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs): self.log(WARNING, msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs): self.log(ERROR, msg, *args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs): self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs): self.log(CRITICAL, msg, *args, **kwargs)
    def isEnabledFor(self, level): return self.logger.isEnabledFor(level)
    def setLevel(self, level): self.logger.setLevel(level)
    def getEffectiveLevel(self): return self.logger.getEffectiveLevel()
    def hasHandlers(self): return self.logger.hasHandlers()

    @property
    def name(self):
        return self.logger.name
