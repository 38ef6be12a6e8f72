# Take so much, or hold on so long, that the child cannot go on. Each part (they are divided by "# ---- ended by: name") is a run of its own.
# `stop` ends what would go on for ever; `itself` comes to an end of its own, whatever that is.
import ctypes
import importlib

core = importlib.import_module('_pyodide_core')
array = core.to_js([0])
objects = array.__proto__.__proto__.constructor
# ---- itself: JavaScript buffers outside Python's memory
block, kept = bytes(100 << 20), []
for _ in range(40):
    kept.append(core.to_js(block))
# ---- itself: an array that concatenates itself
array.length = 2 ** 22
array.fill(0)
for _ in range(10):
    array = array.concat(array, array, array, array)
# ---- itself: an object that grows
grown = objects()
for n in range(1_000_000):
    setattr(grown, 'k' + str(n), 'x' * 5000 + str(n))
# ---- itself: long strings handed to JavaScript
text, kept = 'ä' * (20 << 20), []
for n in range(200):
    kept.append(core.to_js([text + str(n)]))
# ---- itself: a list that fills Python's memory
kept = []
while True:
    kept.append(bytes(1 << 20))
# ---- stop: a native of JavaScript that does not look at the request to end
word = objects('x')
word.constructor.raw(core.to_js({'raw': {'length': 9007199254740991.0}}, dict_converter=objects.fromEntries))
# ---- stop: a finalizer that starts the loop again
class Again:
    def __del__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
Again()
# ---- stop: every exception caught, also the one that ends programs
def again():
    try:
        while True:
            pass
    except BaseException:
        again()
again()
# ---- stop: requests to the models without end
import practice_bridge
while True:
    try:
        practice_bridge._call('tokenizer.load', '{"name": "roberta-base"}', None)
    except BaseException:
        pass
# ---- stop: output without end, by the bridge's own function
import practice_bridge
while True:
    try:
        practice_bridge._write(1, 'x' * 100_000)
    except BaseException:
        pass
# ---- itself: memory of the interpreter overwritten
ctypes.memset(1 << 16, 7, 64 << 20)
# ---- itself: the interpreter's stack used up by C
ctypes.CDLL(None).PyErr_PrintEx(ctypes.py_object(object()))
