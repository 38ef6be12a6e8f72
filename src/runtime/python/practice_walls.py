"""Tries the walls from where a learner's program stands: each attempt must reach nothing. Run once, in the first worker of a child."""

import gc
import json
import os
import socket
import subprocess
import sys


def try_walls(targets):
    """`{"outsideFile", "port", "variable"}` as JSON in, a list of attempts (`wall`, `tried`, `reached`, `answer`) as JSON out."""
    wanted = json.loads(targets)
    return json.dumps([
        _attempt('read-file', 'open() in Python', lambda: open(wanted['outsideFile']).read()),
        _attempt('environment', 'os.environ in Python', lambda: os.environ[wanted['variable']]),
        _attempt('spawn', 'subprocess in Python', lambda: subprocess.run([sys.executable or 'python', '--version'], check=True)),
        _attempt('connect', 'socket in Python', lambda: socket.create_connection(('127.0.0.1', wanted['port']), timeout=1)),
        _attempt('host-objects', 'the js module', lambda: __import__('js').process),
        _attempt('host-objects', 'JavaScript objects found by gc', _host_objects),
        _attempt('code-from-strings', 'a Function constructor found by gc', _function_constructor),
    ])


def _attempt(wall, tried, reach):
    try:
        found = reach()
    except BaseException as error:
        return {'wall': wall, 'tried': tried, 'reached': False, 'answer': f'{type(error).__name__}: {error}'[:160]}
    return {'wall': wall, 'tried': tried, 'reached': bool(found), 'answer': str(found)[:160] if found else 'nothing there'}


def _proxies():
    """Every JavaScript object that Python's collector can find."""
    found, verdicts = {}, {}
    for owner in gc.get_objects():
        for value in (owner, *gc.get_referents(owner)):
            kind = type(value)
            if kind not in verdicts:
                verdicts[kind] = kind is not type and any(base.__name__ == 'JsProxy' for base in kind.__mro__)
            if verdicts[kind]:
                found[id(value)] = value
    return list(found.values())


def _host_objects():
    """Names of Node's own that any of them leads to."""
    wanted = ('process', 'require', 'fetch', 'Worker', 'mountNodeFS', 'loadBinaryFile', 'runPython')
    return [name for proxy in _proxies() for name in wanted if getattr(proxy, name, None) is not None]


def _function_constructor():
    for proxy in _proxies():
        constructor = getattr(getattr(proxy, 'constructor', None), 'constructor', None)
        if constructor is not None:
            return constructor('return 1')()
    return None
