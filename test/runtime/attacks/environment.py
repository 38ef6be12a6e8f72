# Reach for the host's environment, arguments and paths.
import ctypes
import os
import re
import traceback

C = ctypes.CDLL(None)
NAMES = ['@VARIABLE@', 'ORT_DISABLE_TELEMETRY', 'NODE_CHANNEL_FD', 'USERPROFILE']

each('os.environ', NAMES, lambda name: os.environ.get(name))
each('os.getenvb', NAMES, lambda name: os.getenvb(name.encode()))


def by_getenv(name):
    C.getenv.restype = ctypes.c_char_p
    return C.getenv(name.encode())


each('getenv', NAMES, by_getenv)


@attempt
def arguments_of_the_process():
    return [word for word in (*sys.argv, *sys.orig_argv, sys.executable) if 'node' in word or 'mjs' in word]


each('js global', ['process', 'global', 'navigator', 'Buffer', 'require'], lambda name: getattr(__import__('js'), name, None))
each('member', ['process', 'env', 'argv', 'execPath', 'mainModule', 'versions'], lambda name: [v for v in everywhere(name) if type(v).__name__ != 'JsProxy' or 'PATH' in dir(v)])


@attempt
def folder_of_the_installation_in_a_javascript_stack():
    import practice_bridge
    told = ''
    for spoil in (lambda: practice_bridge._take(5), lambda: practice_bridge._write(1, None), lambda: practice_bridge._sleep('x'), lambda: practice_bridge._call(1, 2, 3)):
        try:
            spoil()
        except BaseException as error:
            script = getattr(error, 'js_error', error)
            told += str(getattr(error, 'stack', '')) + str(getattr(script, 'stack', '')) + ''.join(traceback.format_exception(error))
    return [line for line in told.split('\n') if '@DIST@' in line or 'file:' in line or 'pythonThread' in line][:1]


def found_in_memory(word, before, after):
    """Places where `word` stands between `before` and `after`. All three lie in the memory by themselves; together only the host puts them."""
    size, found = C.emscripten_get_heap_size(), []
    for start in range(0, size, 1 << 20):
        block = ctypes.string_at(start, min((1 << 20) + 200, size - start))
        at = block.find(word)
        while at >= 0:
            if block[:at].endswith(before) and re.match(after, block[at + len(word):at + len(word) + 40]):
                found.append(block[at - 40:at + 40])
            at = block.find(word, at + 1)
    return found[:3]


@attempt
def path_of_the_host_in_the_memory():
    return found_in_memory(b'ythonThread.m', b'p', rb'js')


@attempt
def treasure_in_the_memory():
    return found_in_memory(b'ARK-ENVIRONMENT-', b'M', rb'[0-9a-f]{16}') + found_in_memory(b'ARK-OUTSIDE-', b'M', rb'[0-9a-f]{16}')
