# Functions that C imports from JavaScript, called through ctypes. Each part (they are divided by "# ----") is a run of its own: the look-up
# of such a function needs new WebAssembly, which is gone, and ends the interpreter.
import ctypes

C = ctypes.CDLL(None)
# ---- emscripten_run_script_string
C.emscripten_run_script_string.restype = ctypes.c_char_p
print('REACHED', C.emscripten_run_script_string(b'1 + 1'))
# ---- emscripten_run_script_int
print('REACHED', C.emscripten_run_script_int(b'1 + 1'))
# ---- emscripten_run_script
print('REACHED', C.emscripten_run_script(b'globalThis.reached = 1'))
# ---- emscripten_async_run_script
print('REACHED', C.emscripten_async_run_script(b'globalThis.reached = 1', 10))
# ---- emscripten_async_load_script
print('REACHED', C.emscripten_async_load_script(b'data:text/javascript,globalThis.reached=1', 0, 0))
# ---- emscripten_create_worker
print('REACHED', C.emscripten_create_worker(b'@INSIDE@'))
# ---- emscripten_asm_const_int
print('REACHED', [C.emscripten_asm_const_int(at, b'', 0) for at in range(500)])
# ---- emscripten_wget_data of a file
data, size, failed = ctypes.c_void_p(), ctypes.c_int(), ctypes.c_int()
C.emscripten_wget_data(b'file://@INSIDE@', ctypes.byref(data), ctypes.byref(size), ctypes.byref(failed))
print('REACHED', ctypes.string_at(data, size))
# ---- emscripten_async_wget of an address
print('REACHED', C.emscripten_async_wget(b'http://127.0.0.1:@PORT@/', b'/tmp/out', 0, 0))
# ---- emscripten_websocket_new
class Attributes(ctypes.Structure):
    _fields_ = [('url', ctypes.c_char_p), ('protocols', ctypes.c_char_p), ('main', ctypes.c_int)]
print('REACHED', C.emscripten_websocket_new(ctypes.byref(Attributes(b'ws://127.0.0.1:@PORT@/', None, 1))))
# ---- IMG_Load
print('REACHED', C.IMG_Load(b'@INSIDE@'))
# ---- emscripten_run_preload_plugins
print('REACHED', C.emscripten_run_preload_plugins(b'@INSIDE@', 0, 0))
# ---- emscripten_get_battery_status
print('REACHED', C.emscripten_get_battery_status(ctypes.create_string_buffer(100)))
# ---- own WebAssembly from a file
module = b'\0asm\1\0\0\0\0\x0e\x08dylink.0\1\4\0\0\0\0\1\5\1\x60\0\1\x7f\2\x0f\1\3env\6memory\2\0\1\3\2\1\0\7\5\1\1f\0\0\x0a\6\1\4\0\x41\x2a\x0b'
open('/tmp/own.so', 'wb').write(module)
print('REACHED', ctypes.CDLL('/tmp/own.so').f())
# ---- Pyodide's own way to call into a suspended program
import _pyodide_core as core
print('REACHED', core.raw_call(core.to_js([1]).indexOf, 1))
print('REACHED', core.run_sync(core.to_js([1])))
# ---- memory overwritten
ctypes.memset(1024, 0, 20 << 20)
