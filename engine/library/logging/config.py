"""Loggers, handlers and formatters set up from a dict."""
from importlib import import_module as _import_module
import logging


def _resolved(path):
    # "package.module.name" as the thing it names.
    first, *names = path.split('.')
    import sys
    _import_module(first)
    found = sys.modules[first]
    used = first
    for name in names:
        used += '.' + name
        if not hasattr(found, name):
            _import_module(used)
        found = getattr(found, name)
    return found


def _external(value):
    if isinstance(value, str) and value.startswith('ext://'):
        return _resolved(value[6:])
    return value


class _Configuration:
    def __init__(self, config):
        self.config = config
        self.made = {'formatters': {}, 'filters': {}, 'handlers': {}}

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get('incremental', False):
            self._incremental()
            return
        if config.get('disable_existing_loggers', True):
            for name, logger in list(logging.Logger.manager.loggerDict.items()):
                if isinstance(logger, logging.Logger):
                    logger.disabled = name not in config.get('loggers', {})
        for kind in ('formatters', 'filters', 'handlers'):
            for name in sorted(config.get(kind, {})):
                self._made(kind, name)
        for name, settings in config.get('loggers', {}).items():
            self._logger(name, logging.getLogger(name), settings)
        if 'root' in config:
            self._logger('root', logging.getLogger(), config['root'])

    def _incremental(self):
        for name, settings in self.config.get('loggers', {}).items():
            if 'level' in settings:
                logging.getLogger(name).setLevel(settings['level'])

    def _made(self, kind, name):
        if name not in self.made[kind]:
            settings = self.config[kind][name]
            make = {'formatters': self._formatter, 'filters': self._filter, 'handlers': self._handler}[kind]
            try:
                self.made[kind][name] = make(settings)
            except Exception as error:
                raise ValueError(f'Unable to configure {kind[:-1]} {name!r}') from error
        return self.made[kind][name]

    def _custom(self, settings):
        settings = dict(settings)
        factory = settings.pop('()')
        factory = factory if callable(factory) else _resolved(factory)
        attributes = settings.pop('.', {})
        made = factory(**{key: _external(value) for key, value in settings.items()})
        for name, value in attributes.items():
            setattr(made, name, value)
        return made

    def _formatter(self, settings):
        if '()' in settings:
            return self._custom(settings)
        cls = _resolved(settings['class']) if 'class' in settings else logging.Formatter
        return cls(settings.get('format'), settings.get('datefmt'), settings.get('style', '%'))

    def _filter(self, settings):
        return self._custom(settings) if '()' in settings else logging.Filter(settings.get('name', ''))

    def _handler(self, settings):
        settings = dict(settings)
        formatter, level, filters = settings.pop('formatter', None), settings.pop('level', None), settings.pop('filters', ())
        if '()' in settings:
            made = self._custom(settings)
        else:
            cls = _resolved(settings.pop('class'))
            if 'target' in settings and isinstance(settings['target'], str):
                settings['target'] = self._made('handlers', settings['target'])
            made = cls(**{key: _external(value) for key, value in settings.items()})
        if formatter:
            made.setFormatter(self._made('formatters', formatter))
        if level is not None:
            made.setLevel(level)
        for name in filters:
            made.addFilter(name if callable(name) or hasattr(name, 'filter') else self._made('filters', name))
        return made

    def _logger(self, name, logger, settings):
        if 'level' in settings:
            logger.setLevel(settings['level'])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for handler in settings.get('handlers', ()):
            try:
                logger.addHandler(self._made('handlers', handler))
            except KeyError as error:
                what = 'root logger' if name == 'root' else f'logger {name!r}'
                try:
                    raise ValueError(f'Unable to add handler {handler!r}') from error
                except ValueError as refused:
                    raise ValueError(f'Unable to configure {what}') from refused
        for one in settings.get('filters', ()):
            logger.addFilter(self._made('filters', one))
        if name != 'root' and 'propagate' in settings:
            logger.propagate = settings['propagate']


def dictConfig(config):
    _Configuration(config).configure()
