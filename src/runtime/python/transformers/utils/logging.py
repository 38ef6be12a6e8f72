"""Upstream's logging: the logger `transformers`, written to stderr with its name in front, at level WARNING."""

import logging
import sys
from logging import CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING

_bars = {'shown': True}


class StreamHandler(logging.StreamHandler):
    """Writes to whatever `sys.stderr` is at that moment: it is set after this module was imported."""

    def __init__(self):
        logging.Handler.__init__(self)

    stream = property(lambda self: sys.stderr, lambda self, value: None)

    def __repr__(self):
        return f'<StreamHandler {getattr(self.stream, "name", "")} ({logging.getLevelName(self.level)})>'


_root = logging.getLogger('transformers')
_handler = StreamHandler()
_handler.setFormatter(logging.Formatter('[transformers] %(message)s'))
_root.addHandler(_handler)
_root.setLevel(WARNING)
_root.propagate = False


def get_logger(name=None):
    """The library's logger, or one below it."""
    return logging.getLogger(name or 'transformers')


logger = get_logger()


def get_verbosity():
    return _root.getEffectiveLevel()


def set_verbosity(verbosity):
    _root.setLevel(verbosity)


def set_verbosity_debug():
    set_verbosity(DEBUG)


def set_verbosity_info():
    set_verbosity(INFO)


def set_verbosity_warning():
    set_verbosity(WARNING)


def set_verbosity_error():
    set_verbosity(ERROR)


def disable_default_handler():
    _root.removeHandler(_handler)


def enable_default_handler():
    _root.addHandler(_handler)


def disable_propagation():
    _root.propagate = False


def enable_propagation():
    _root.propagate = True


def is_progress_bar_enabled():
    return _bars['shown']


def enable_progress_bar():
    _bars['shown'] = True


def disable_progress_bar():
    _bars['shown'] = False


_said = set()


def warning_once(message):
    """A warning that a program sees once."""
    if message not in _said:
        _said.add(message)
        logger.warning(message)
