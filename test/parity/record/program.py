"""One program in a process of its own: its streams to files, then what it raised or left behind."""

import json
import os
import random
import sys
import sysconfig
import traceback
import types
from pathlib import Path

import torch

import describe

_PACKAGES = sysconfig.get_paths()['purelib']
"""Where packages are installed here: no record may hold it."""


def run_program(file: Path, paths: dict[str, Path]) -> None:
    """Never returns: the process ends here."""
    status = 1
    try:
        _redirect(paths)
        record = _run(file)
        sys.stdout.flush()
        sys.stderr.flush()
        paths['record'].write_text(json.dumps(record), 'utf8')
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _redirect(paths: dict[str, Path]) -> None:
    for number, name in ((1, 'stdout'), (2, 'stderr')):
        os.dup2(os.open(paths[name], os.O_CREAT | os.O_WRONLY | os.O_TRUNC), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding='utf-8', errors='strict' if stream is sys.stdout else 'backslashreplace')


def _run(file: Path) -> dict:
    code, name = file.read_text('utf8'), f'{file.stem}.practice.py'
    main = types.ModuleType('__main__')
    main.__file__ = name
    sys.modules['__main__'], sys.argv = main, [name]
    random.seed()
    torch.seed()
    model = _ModelCalls()
    record = {'outcome': 'ok', 'exception': None, 'message': None, 'line': None, 'values': {}}
    try:
        exec(compile(code, name, 'exec', dont_inherit=True), main.__dict__)
        record['values'] = json.loads(describe.describe(main.__dict__))
    except BaseException as error:
        kind = type(error)
        qualified = kind.__qualname__ if kind.__module__ in ('builtins', '__main__') else f'{kind.__module__}.{kind.__qualname__}'
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
        record |= {'outcome': 'raised', 'exception': qualified, 'message': str(error).replace(_PACKAGES, '/site-packages'), 'line': lines[-1] if lines else None}
        if isinstance(error, SyntaxError):
            record['line'] = error.lineno
    return record | {'model': model.any}


class _ModelCalls:
    """Notes whether a model of transformers was called: what it printed then depends on the weights."""

    def __init__(self):
        self.any = False
        torch.nn.modules.module.register_module_forward_pre_hook(self._note)

    def _note(self, module, inputs):
        if type(module).__module__.startswith('transformers.'):
            self.any = True
