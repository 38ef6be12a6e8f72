"""Runs the Python cases against the real model host of the Node process that started this, over one line of JSON a message."""

import base64
import io
import json
import os
import sys
import traceback
import unittest

_HERE = os.path.dirname(os.path.abspath(__file__))
_last = b''


def attach(read_line, write_line):
    """Ties `practice_bridge` to the other end of the lines."""
    sys.path[:0] = [os.path.join(_HERE, '..', '..', '..', 'src', 'runtime', 'python'), os.path.join(_HERE, '..', 'cases')]
    import practice_bridge

    def call(op, text, payload):
        global _last
        write_line(json.dumps({'kind': 'call', 'op': op, 'json': text, 'payload': base64.b64encode(payload).decode()}))
        answer = json.loads(read_line())
        _last = base64.b64decode(answer['payload'])
        return answer['json']

    def take(buffer):
        memoryview(buffer).cast('B')[:] = _last[:len(buffer)]

    practice_bridge.attach(call, take, lambda stream, text: None, lambda milliseconds: None)


class _Result(unittest.TestResult):
    def __init__(self, write_line):
        super().__init__()
        self._write_line = write_line

    def _say(self, test, error):
        text = None if error is None else ''.join(traceback.format_exception(*error))
        self._write_line(json.dumps({'kind': 'test', 'id': test.id(), 'error': text}))

    def addSuccess(self, test):
        self._say(test, None)

    def addError(self, test, err):
        self._say(test, err)

    def addFailure(self, test, err):
        self._say(test, err)


def run_cases(read_line, write_line):
    """Runs every case, and says of each how it went."""
    attach(read_line, write_line)
    suite = unittest.defaultTestLoader.discover(os.path.join(_HERE, '..', 'cases'), 'test_*.py')
    sys.stdout = io.StringIO()
    suite.run(_Result(write_line))
    write_line(json.dumps({'kind': 'end'}))


if __name__ == '__main__':
    out = os.fdopen(os.dup(1), 'w', encoding='utf-8')

    def write(line):
        out.write(line + '\n')
        out.flush()

    run_cases(sys.stdin.readline, write)
