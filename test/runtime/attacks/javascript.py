# Run JavaScript of one's own, or hold a thing of Node's.
import ctypes
import importlib

C = ctypes.CDLL(None)
CODE = 'return 1 + 1'

core = importlib.import_module('_pyodide_core')
array = core.to_js([1])
objects = array.__proto__.__proto__
object_type = objects.constructor
held = proxies()
print('proxies found', len(held))


@attempt
def something_to_attack_with():
    """The hunt must find objects, or the attempts below prove nothing."""
    assert len(held) > 5 and array.length == 1, 'no objects found'


@attempt
def run_js():
    return importlib.import_module('pyodide.code').run_js('1 + 1')


@attempt
def run_js_found_by_gc():
    return [namespace['run_js']('1 + 1') for namespace in gc.get_objects() if type(namespace) is dict and 'run_js' in namespace]


CHAINS = {
    'array': lambda: array.constructor.constructor,
    'method': lambda: array.indexOf.constructor,
    'prototype': lambda: array.__proto__.constructor.constructor,
    'bound': lambda: array.indexOf.bind(None).constructor,
    'described': lambda: object_type.getOwnPropertyDescriptor(object_type.getPrototypeOf(array.indexOf), 'constructor').value,
}
each('constructor by', CHAINS, lambda name: CHAINS[name]()(CODE)())


@attempt
def constructor_of_any_function():
    kinds = [constructor for proxy in held for name in quiet(dir, proxy) or [] if (constructor := quiet(lambda: getattr(getattr(proxy, name), 'constructor', None))) is not None]
    made = [quiet(lambda: kind(CODE)()) for kind in kinds if 'unction' in str(getattr(kind, 'name', ''))]
    return [value for value in made if value is not None]


@attempt
def function_of_pyodides_own_tests():
    return [quiet(lambda: tests.Function(CODE)()) or quiet(lambda: tests.Function.new(CODE)()) for tests in everywhere('tests')]


@attempt
def import_gadget():
    return [quiet(lambda: function('data:text/javascript,globalThis.reached=1')) for name in ('loadScript', 'import', 'importScripts') for function in everywhere(name)]


@attempt
def timers_take_code():
    for timer in [proxy for proxy in held if 'function' in repr(proxy)[:10]]:
        quiet(timer, 'globalThis.reached = 1', 0)
    return everywhere('reached')


@attempt
def timer_objects_of_node():
    """A callback's `this` was Node's own Timeout object, and its prototype led to Node's inspect()."""
    caught = []
    callback = core.create_proxy(lambda this, *args: caught.append(this), capture_this=True)
    for proxy in everywhere('scheduleCallback') + everywhere('setTimeout'):
        quiet(proxy, callback, 0)
    __import__('time').sleep(0.05)
    return [repr(this) for this in caught if this is not None]


@attempt
def stack_frames_of_node():
    import practice_bridge
    try:
        practice_bridge._take(5)
    except BaseException as error:
        script = getattr(error, 'js_error', error)
    errors = script.constructor
    seen = []
    errors.prepareStackTrace = core.create_proxy(lambda error, sites: seen.extend(str(site.getThis()) for site in sites) or 'x')
    quiet(practice_bridge._take, 5)
    return seen


@attempt
def hook_function_prototype():
    caught = []
    functions = object_type.getPrototypeOf(array.indexOf)
    for name in ('apply', 'call', 'bind'):
        quiet(setattr, functions, name, core.create_proxy(lambda this, *args: caught.append(this), capture_this=True))
    quiet(__import__('practice_bridge').request, 'nothing')
    __import__('practice_bridge').forget()
    return caught


@attempt
def pollute_object_prototype():
    objects.polluted = 1
    return getattr(core.to_js([2]), 'polluted', None)


@attempt
def define_then():
    description = core.to_js({'value': core.create_proxy(lambda *args: print('REACHED then'))}, dict_converter=object_type.fromEntries)
    object_type.defineProperty(objects, 'then', description)
    return getattr(core.to_js([2]), 'then', None)


each('wasm', ['Module', 'Instance', 'Memory', 'compile', 'instantiate'], lambda name: [getattr(wasm, name, None) for wasm in everywhere('WebAssembly') if getattr(wasm, name, None) is not None])


def number(n):
    """LEB128."""
    out = b''
    while True:
        low, n = n & 127, n >> 7
        if n == 0:
            return out + bytes([low])
        out += bytes([low | 128])


def part(data):
    return number(len(data)) + data


def section(kind, data):
    return bytes([kind]) + part(data)


HEAD = b'\0asm\1\0\0\0' + section(0, part(b'dylink.0') + b'\1' + part(b'\0\0\0\0'))
MEMORY = part(b'env') + part(b'memory') + b'\2\0\1'


@attempt
def own_webassembly():
    module = HEAD + section(1, number(1) + b'\x60\0\1\x7f') + section(2, number(1) + MEMORY) + section(3, number(1) + b'\0')
    module += section(7, number(1) + part(b'f') + b'\0\0') + section(10, number(1) + part(b'\0\x41\x2a\x0b'))
    open('/tmp/own.so', 'wb').write(module)
    return ctypes.CDLL('/tmp/own.so').f() == 42


@attempt
def webassembly_that_brings_javascript():
    body = ctypes.create_string_buffer(b'()<::>{ return 4242 }\0')
    at = ctypes.addressof(body)
    address = b''
    while not (at < 64):
        address, at = address + bytes([at & 127 | 128]), at >> 7
    module = HEAD + section(2, number(1) + MEMORY) + section(6, number(1) + b'\x7f\0\x41' + address + bytes([at]) + b'\x0b')
    module += section(7, number(1) + part(b'__em_js__foo') + b'\3\0')
    open('/tmp/script.so', 'wb').write(module)
    return ctypes.CDLL('/tmp/script.so').foo() == 4242


@attempt
def array_too_long_to_stop():
    """Natives that loop over `length` do not look at a request to end the worker."""
    long = core.to_js([])
    long.length = 4294967294
    return long.lastIndexOf(7) == -1


@attempt
def names_of_node_anywhere():
    names = ('require', 'process', 'module', 'Buffer', 'parentPort', 'workerData', 'binding', 'mainModule', 'getBuiltinModule')
    return [(name, repr(proxy)[:40]) for proxy in held for name in names if quiet(getattr, proxy, name, None) is not None]


@attempt
def take_into_bytes():
    """`take` must not write into what cannot be changed."""
    import practice_bridge
    practice_bridge._call('nothing', '{}', b'')
    constant = b'ABCD'
    quiet(practice_bridge._take, constant)
    return constant != b'ABCD'
