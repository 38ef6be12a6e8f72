# Hang, kill or deceive the child's main thread through the bridge.
import importlib
import json

import practice_bridge

core = importlib.import_module('_pyodide_core')
call, write = practice_bridge._call, practice_bridge._write


def raw(function):
    """The JavaScript function below Python's wrapper."""
    return next((cell.cell_contents for cell in function.__closure__ or () if 'JsProxy' in str(type(cell.cell_contents).__mro__)), function)


post = raw(call)
NAMES = ['constructor', '__proto__', 'toString', 5, None, True, 2 ** 80, '\ud800', '', 'x' * 100]
BODIES = ['null', '[]', '5', '{"__proto__": {"polluted": 1}}', '', '{', None, 7, '[' * 20000 + ']' * 20000, '[' * 900000]


def refused(op, body):
    """An answer that is no refusal would mean that something was called."""
    answer = post(op, body, None)
    return None if 'error' in json.loads(answer) else answer


each('operation', [(op, body) for op in NAMES for body in BODIES[:8]], lambda pair: refused(*pair))
each('deep request', BODIES[8:], lambda body: refused('model.load', body))
each('large request', [1 << 21, 50 << 20], lambda size: post('model.load', '"' + 'q' * size + '"', None))
each('large payload', [17 << 20, 100 << 20], lambda size: post('model.forward', '{}', bytes(size)))

OBJECTS = {
    'array': lambda: core.to_js([1, 2]), 'buffer': lambda: core.to_js(b'abc'), 'map': lambda: core.to_js({'a': 1}), 'set': lambda: core.to_js({1, 2}),
    'object with length': lambda: core.to_js({'length': 'NaN'}), 'function': lambda: core.create_proxy(print),
}
each('write an object', OBJECTS, lambda name: write(1, OBJECTS[name]()) == 'written')
each('write to a stream', [0, 3, -1, None, 'out', 1.5], lambda stream: write(stream, 'FORGED') == 'written')
each('call with an object', OBJECTS, lambda name: post(OBJECTS[name](), '{}', None))
each('payload that is none', OBJECTS, lambda name: refused('nothing', post('nothing', '{}', OBJECTS[name]()) and '{}'))


@attempt
def forged_buffer():
    """An object that says it is a Python buffer."""
    forged = core.to_js({'getBuffer': core.create_proxy(lambda kind: core.to_js({'data': core.to_js({'length': 2 ** 40}), 'release': core.create_proxy(print)}))})
    return refused('nothing', '{}') or quiet(post, 'nothing', '{}', forged) == 'x'


@attempt
def many_requests():
    for n in range(2000):
        answer = post('nothing', '{}', None)
    return None if 'error' in json.loads(answer) else answer


@attempt
def flood():
    text = 'x' * 100_000
    for _ in range(3000):
        write(1, text)
    return None


practice_bridge.forget()
