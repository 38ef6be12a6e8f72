# Reach beyond the buffers that are handed over to the function that computes with whole arrays, or make it work for ever.
import array
import importlib

import practice_bridge

core = importlib.import_module('_pyodide_core')
compute = practice_bridge._compute
NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'x' * 10_000, 5, None, True]
SIZES = [[2 ** 53], [-1], [0], [float('nan')], [float('inf')], [0.5], [2 ** 31, 2 ** 31], [-2 ** 40, 1, 1], [1e308] * 3, [8, -8, 1, 1], [8, 2 ** 40, 1, 1], [8, 0, -1, -16, 1, 1], [8, 0, 0.5, 32, 1, 1], []]
KERNELS = ['add', 'sum', 'sum_columns', 'softmax', 'topk', 'matmul', 'lay_out', 'take', 'where', 'box_muller']


def doubles(values):
    return array.array('d', values)


def guarded(kernel, sizes):
    """True when something beside the result has changed: the arrays lie side by side in memory."""
    before, out, source, after = (doubles([float(n)] * 16) for n in range(4))
    places = array.array('q', [2 ** 40, -1] + [0] * 14)
    quiet(compute, kernel, 'ddd', doubles(sizes), out, source, places if kernel == 'take' else source)
    return list(before) != [0.0] * 16 or list(after) != [3.0] * 16 or list(source) != [2.0] * 16


def forged(data, **parts):
    """What says that it is a Python buffer and is an object of JavaScript."""
    view = core.to_js({'data': data, 'readonly': False, 'release': core.create_proxy(lambda: None), **parts})
    return core.to_js({'getBuffer': core.create_proxy(lambda kind: view), 'destroy': core.create_proxy(lambda: None)})


each('operation', NAMES, lambda name: compute(name, 'd', doubles([1]), doubles([1])) is True)
each('sizes for', [(kernel, sizes) for kernel in KERNELS for sizes in SIZES], lambda pair: guarded(*pair))
each('codes', ['', 'x', 'ddddddd', '__proto__', 'constructor', 's' * 5, 5, None], lambda codes: compute('add', codes, doubles([1]), doubles([1]), doubles([1])) is True)
each('read-only result', ['neg', 'add'], lambda name: compute(name, 'bbb', doubles([1]), bytes(8), bytes(8), bytes(8)) is True)
each('buffers', [0, 1, 6, 200], lambda count: compute('add', 'd', *[doubles([1])] * count) is True)
each('no buffer but', [5, None, 'text', [1], print], lambda value: compute('neg', 'dd', doubles([1]), doubles([1]), value) is True)
FORGED = {
    'a length alone': lambda: forged(core.to_js({'length': 2 ** 50})),
    'a length that is none': lambda: forged(core.to_js({'length': 'NaN'})),
    'a list': lambda: forged(core.to_js([1, 2, 3])),
    'nothing': lambda: forged(None),
}
each('forged result of', FORGED, lambda name: compute('neg', 'dd', doubles([1]), FORGED[name](), doubles([1])) is True)
each('forged operand of', FORGED, lambda name: compute('neg', 'dd', doubles([1]), doubles([1]), FORGED[name]()) is True)
each('forged sizes of', FORGED, lambda name: compute('sum', 'dd', FORGED[name](), doubles([1]), doubles([1])) is True)


@attempt
def names_of_the_function():
    """From the function alone nothing may be had."""
    return [quiet(getattr, compute, name) for name in ('constructor', 'prototype', 'caller', 'arguments') if quiet(getattr, compute, name) is not None]
