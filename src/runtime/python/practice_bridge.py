"""The only way from Python to the models and tokenizers: one blocking request and its answer.

`docs/architecture.md` lists the operations. The functions come from outside (`attach`), so that the practice editions of
`transformers` and `torch` run in the worker and under an ordinary Python alike.

What the program did is noted here, for whoever runs it to read afterwards: `loaded`, `limits`, `faults`.
"""

import builtins
import json
from array import array

TYPECODES = {'int64': 'q', 'float32': 'f', 'bool': 'b', 'uint8': 'B'}
_ITEM_BYTES = {'int64': 8, 'float32': 4, 'bool': 1, 'uint8': 1}
_ALIGNMENT = 8
LARGEST_REQUEST = 1_000_000
"""Characters of JSON that one request may have; `json.dumps` writes ASCII, so these are bytes too."""

loaded = []
"""(class name, checkpoint name) of every `from_pretrained` and `pipeline` that succeeded, in order."""

limits = []
"""The message of every `PracticeEditionLimit` that was made, also of those that the program swallowed."""

faults = []
"""What went wrong on our side; the run ends as a fault, whatever the program catches."""

_call = _take = _write = _sleep = _compute = None


class RuntimeFault(BaseException):
    """Our fault, not the program's. Not an `Exception`, so that `except Exception` does not hide it."""


class PracticeEditionLimit(NotImplementedError):
    """Upstream has this and the practice edition has not. Making one is noted, so that a swallowed one counts too."""

    def __init__(self, message):
        super().__init__(message)
        limits.append(message)


def attach(call, take, write, sleep, compute=None):
    """Gives the bridge its other end.

    `call(op, json, payload) -> json` blocks until the answer is there. `take(buffer)` copies the binary part of the last answer into
    `buffer`, a writable buffer of exactly `payload_bytes(tensors)` bytes. `write(stream, text)` and `sleep(milliseconds)` are for the runner.
    `compute(name, codes, numbers, out, *inputs) -> bool` works on arrays outside Python; without it Python does all of it.
    """
    global _call, _take, _write, _sleep, _compute
    _call, _take, _write, _sleep, _compute = call, take, write, sleep, compute
    forget()


def forget():
    """Empties the notes of the last program."""
    for notes in (loaded, limits, faults):
        notes.clear()


def write(stream, text):
    """Sends text to stream 1 (stdout) or 2 (stderr)."""
    _write(stream, text)


def sleep(milliseconds):
    """Waits, and can be stopped while it does."""
    _sleep(milliseconds)


def compute(name, codes, numbers, out, *inputs):
    """Fills `out` by an operation on whole arrays; False where Python has to do it.

    `codes` has the element type of each array, `out`'s first: a typecode of `array`, `?` for booleans, `s` for an operand that is one of
    `numbers`. `numbers` are the operation's sizes and scalars.
    """
    return _compute is not None and _compute(name, codes, array('d', numbers), out, *inputs)


def fault(message):
    """Notes a fault of ours and gives the exception to raise."""
    faults.append(message)
    return RuntimeFault(message)


def payload_bytes(tensors):
    """Size in bytes of the binary part that belongs to a list of `{name, dtype, shape, offset}`: the end of the last tensor in it."""
    return max((entry['offset'] + _count(entry['shape']) * _ITEM_BYTES[entry['dtype']] for entry in tensors), default=0)


def request(op, args=None, tensors=()):
    """Asks the main thread and waits. Returns `(answer, tensors)`.

    `tensors` to send: `(name, dtype, shape, buffer)`, dtype 'int64', 'float32', 'bool' or 'uint8', buffer contiguous and of that many items.
    Received: a dict from name to `(dtype, shape as a tuple, array.array)`; the arrays are the caller's to keep.
    Raises the builtin exception that a refusal names, `PracticeEditionLimit` or `RuntimeFault`.
    """
    if _call is None:
        raise fault('The bridge to the models is not attached.')
    entries, payload = _pack(tensors)
    text = json.dumps({**(args or {}), 'tensors': entries})
    if len(text) > LARGEST_REQUEST:
        raise PracticeEditionLimit(f'This call hands over {len(text):,} characters at once; the practice edition takes {LARGEST_REQUEST:,}.')
    answer = json.loads(_call(op, text, payload))
    if 'error' in answer:
        raise _refusal(answer['error'])
    return answer, _unpack(answer.pop('tensors', []))


def _count(shape):
    count = 1
    for size in shape:
        count *= size
    return count


def _pack(tensors):
    entries, chunks, offset = [], [], 0
    for name, dtype, shape, data in tensors:
        view = memoryview(data).cast('B')
        if view.nbytes != _count(shape) * _ITEM_BYTES[dtype]:
            raise fault(f'Tensor {name!r} of shape {list(shape)} and type {dtype} does not have {view.nbytes} bytes.')
        entries.append({'name': name, 'dtype': dtype, 'shape': list(shape), 'offset': offset})
        padding = -view.nbytes % _ALIGNMENT
        chunks += [view, bytes(padding)]
        offset += view.nbytes + padding
    return entries, b''.join(chunks)


def _unpack(entries):
    if not entries:
        return {}
    payload = bytearray(payload_bytes(entries))
    _take(payload)
    whole, tensors = memoryview(payload), {}
    for entry in entries:
        start, dtype, shape = entry['offset'], entry['dtype'], tuple(entry['shape'])
        data = array(TYPECODES[dtype])
        data.frombytes(whole[start:start + _count(shape) * _ITEM_BYTES[dtype]])
        tensors[entry['name']] = (dtype, shape, data)
    return tensors


def _refusal(error):
    """The exception for an answer that says no: upstream's, by the name of a builtin class, a limit, or a fault of ours."""
    message = error.get('message', '')
    if error.get('kind') == 'limit':
        return PracticeEditionLimit(message)
    kind = getattr(builtins, error.get('type', ''), None) if error.get('kind') == 'upstream' else None
    if isinstance(kind, type) and issubclass(kind, Exception):
        return kind(message)
    return fault(message)
