"""Messages about what a program does: loggers, levels, handlers, formats."""
from logging._levels import (CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, _checkLevel, addLevelName, getLevelName,
                             getLevelNamesMapping)
from logging._records import LogRecord, getLogRecordFactory, makeLogRecord, setLogRecordFactory
from logging._formatting import (BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle, StringTemplateStyle,
                                 _STYLES, _defaultFormatter)
from logging._handlers import (FileHandler, Filter, Filterer, Handler, NullHandler, StreamHandler, _handlers, _StderrHandler)
from logging._loggers import (Logger, LoggerAdapter, Manager, PlaceHolder, RootLogger, _tell_of_warn, getLoggerClass, root,
                              setLoggerClass)

__all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter',
           'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN',
           'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception',
           'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass',
           'shutdown', 'warn', 'warning', 'getLogRecordFactory', 'setLogRecordFactory', 'lastResort', 'raiseExceptions',
           'getLevelNamesMapping', 'getHandlerByName', 'getHandlerNames']

raiseExceptions = True
lastResort = _defaultLastResort = _StderrHandler(WARNING)
logThreads = logProcesses = logMultiprocessing = True


def basicConfig(**kwargs):
    force = kwargs.pop('force', False)
    kwargs.pop('encoding', None)
    kwargs.pop('errors', None)
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = kwargs.pop('handlers', None)
    filename = kwargs.pop('filename', None)
    mode = kwargs.pop('filemode', 'a')
    stream = kwargs.pop('stream', None)
    if handlers is None:
        if stream is not None and filename is not None:
            raise ValueError("'stream' and 'filename' should not be specified together")
        handlers = [FileHandler(filename, mode) if filename else StreamHandler(stream)]
    elif stream is not None or filename is not None:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    datefmt = kwargs.pop('datefmt', None)
    style = kwargs.pop('style', '%')
    if style not in _STYLES:
        raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
    formatter = Formatter(kwargs.pop('format', _STYLES[style][1]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop('level', None)
    if level is not None:
        root.setLevel(level)
    if kwargs:  # told last, when all else is done
        raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


def getLogger(name=None):
    if not name or name == 'root':
        return root
    return Logger.manager.getLogger(name)


def _log_at_root(level, msg, args, kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    _log_at_root(DEBUG, msg, args, kwargs)


def info(msg, *args, **kwargs):
    _log_at_root(INFO, msg, args, kwargs)


def warning(msg, *args, **kwargs):
    _log_at_root(WARNING, msg, args, kwargs)


def error(msg, *args, **kwargs):
    _log_at_root(ERROR, msg, args, kwargs)


def critical(msg, *args, **kwargs):
    _log_at_root(CRITICAL, msg, args, kwargs)


def fatal(msg, *args, **kwargs):
    critical(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    _tell_of_warn('function')
    warning(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def log(level, msg, *args, **kwargs):
    _log_at_root(level, msg, args, kwargs)


def disable(level=CRITICAL):
    root.manager.disable = _checkLevel(level)


def getHandlerNames():
    return frozenset(_handlers)


def getHandlerByName(name):
    return _handlers.get(name)


def shutdown(handlerList=()):
    pass


_shown_before = None  # how warnings are shown when they are not captured


def _log_warning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        return _shown_before(message, category, filename, lineno, file, line)
    logger = getLogger('py.warnings')
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    global _shown_before
    import warnings
    if capture and _shown_before is None:
        _shown_before, warnings.showwarning = warnings.showwarning, _log_warning
    elif not capture and _shown_before is not None:
        warnings.showwarning, _shown_before = _shown_before, None
