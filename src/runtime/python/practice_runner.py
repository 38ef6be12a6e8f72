"""Runs one practice program in this interpreter, which is made for it and thrown away after it."""

import builtins
import json
import linecache
import os
import random
import signal
import sys
import time
import types

import practice_absent
import practice_bridge
import practice_check
import practice_guard
import practice_report
import practice_streams
import practice_waiting

_HIDDEN = ('js', 'pyodide_js', 'pyodide', '_pyodide', '_pyodide_core', 'ctypes', '_ctypes')
_PRELOADED = (
    'abc array bisect collections contextlib copy dataclasses datetime decimal enum fractions functools heapq inspect io itertools json logging math '
    'operator os pathlib pprint random re statistics string textwrap threading time traceback typing unicodedata uuid warnings numpy torch transformers'
)

_output = None


_set_recursion_limit = sys.setrecursionlimit
_DEEPEST = 10_000
_restore_python = vars(builtins).update
_SystemExit, _BaseException = SystemExit, BaseException


class _Exit(BaseException):
    """`os._exit`: ends the program at once, past its handlers, but not the interpreter that has to report it."""


def before_snapshot():
    """Imports what programs use, so that it is in the snapshot. Everything that differs from run to run is done in `attach`."""
    import gc
    import importlib

    for name in _PRELOADED.split():
        importlib.import_module(name)
    gc.collect()


def attach(call, take, write, sleep, compute):
    """Gives Python its way out, once, after a snapshot was restored."""
    global _output
    _output = practice_streams.Output(write)

    def flushed_call(op, text, payload):
        _output.flush()
        return call(op, text, payload)

    def flushed_sleep(milliseconds):
        _output.flush()
        sleep(milliseconds)

    practice_bridge.attach(flushed_call, take, write, flushed_sleep, compute)
    practice_waiting.install(flushed_sleep)
    practice_absent.install()
    signal.signal(signal.SIGALRM, _output.flush)
    builtins.input = practice_streams.no_input
    os._exit = _exit
    sys.setrecursionlimit = _limit_recursion
    sys.stdin, sys.stdout, sys.stderr = practice_streams.streams(_output)
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr
    _seed()


def close_doors():
    """For the learner: importing these says ModuleNotFoundError. The wall itself is in the realm and in V8's flag."""
    for name in list(sys.modules):
        if name.split('.')[0] in _HIDDEN:
            del sys.modules[name]
    for name in (*_HIDDEN, 'pyodide.ffi', 'pyodide.code'):
        sys.modules[name] = None


def try_walls(targets):
    """Tries the walls from where a program stands; see `practice_walls`."""
    import practice_walls

    return practice_walls.try_walls(targets)


def run(code, file_name, check):
    """Runs a program, then its check if it ended well. Returns the part of the run's record that Python knows, as JSON."""
    dumps = json.dumps
    record = {'outcome': 'ok', 'exception': None, 'check': None, 'limits': [], 'fault': None}
    names = _main(file_name)
    python = dict(vars(builtins))
    put_back = None if check is None else practice_guard.remember()
    _seed()
    _execute(code, file_name, names, record, python)
    changed = [] if put_back is None else put_back()
    _restore_python(python)
    _output.flush()
    stdout, stderr = _output.text(1), _output.text(2)
    record['limits'] = [str(message)[:2000] for message in practice_bridge.limits[:100]]
    if practice_bridge.faults:
        record.update(outcome='fault', exception=None, fault=str(practice_bridge.faults[0])[:2000])
    if record['outcome'] == 'ok' and check is not None:
        program = practice_check.Program(names, stdout, stderr, list(practice_bridge.loaded))
        record['check'] = practice_check.run_check(check, program, file_name, changed)
    return dumps(record)


def _main(file_name):
    main = types.ModuleType('__main__')
    main.__file__ = file_name
    sys.modules['__main__'] = main
    sys.argv = [file_name]
    return main.__dict__


def _seed():
    """The generator's state is in the snapshot: without this every run would draw the same numbers."""
    random.seed()


def _execute(code, file_name, names, record, python):
    """Runs the program and notes how it ended. `python` are the builtins as they were: the program may have broken any that a report needs."""
    linecache.cache[file_name] = (len(code), None, code.splitlines(True), file_name)
    phase = 'compile'
    try:
        program = _compile(code, file_name)
        phase = 'run'
        exec(program, names)
    except _Exit as error:
        _restore_python(python)
        _end_by_exit(SystemExit(*error.args).with_traceback(error.__traceback__), file_name, record)
    except _SystemExit as error:
        _restore_python(python)
        _end_by_exit(error, file_name, record)
    except _BaseException as error:
        _restore_python(python)
        record.update(outcome='raised', exception=practice_report.report(error, file_name, phase))


def _compile(code, file_name):
    """Compiles as CPython does; a character that cannot stand in a source file gets a place."""
    try:
        return compile(code, file_name, 'exec', dont_inherit=True)
    except UnicodeEncodeError as error:
        error.practice_place = (*practice_report.place_of(code, error.start), None, None)
        raise
    except SyntaxError as error:
        if error.lineno is None and '\0' in code:
            error.practice_place = (*practice_report.place_of(code, code.index('\0')), None, None)
        raise


def _limit_recursion(limit):
    """`sys.setrecursionlimit` up to what the worker's stack bears: deeper, a program would end its worker instead of raising."""
    _set_recursion_limit(min(limit, _DEEPEST) if isinstance(limit, int) else limit)


def _exit(status):
    raise _Exit(status)


def _end_by_exit(error, file_name, record):
    """`exit()` and `sys.exit(0)` end a program well; any other status is said as the exception it is."""
    code = error.code
    if code is None or (isinstance(code, int) and code == 0):
        return
    if not isinstance(code, int):
        print(code, file=sys.__stderr__)
    record.update(outcome='raised', exception=practice_report.report(error, file_name, 'run'))
