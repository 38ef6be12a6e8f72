"""Standard streams of a practice program: output in the order printed, sent in pieces; no keyboard."""

import io

OUTPUT_LIMIT = 2_000_000
"""Characters that are kept and sent; the program runs on, what it prints after is dropped."""

_PIECE = 16384
NO_KEYBOARD = 'a practice program has no keyboard: write the value into the program instead of calling input()'


class Output:
    """One queue for both streams, so that their order is kept. Sent at 16 KB, before a bridge call, at the end, and at the tick."""

    def __init__(self, send):
        self._send = send
        self._queue, self._stream, self._size = [], 1, 0
        self.printed = {1: [], 2: []}
        self.total = 0

    def add(self, stream, text):
        if self.total > OUTPUT_LIMIT:
            return
        if stream != self._stream:
            self.flush()
            self._stream = stream
        self._queue.append(text)
        self.printed[stream].append(text)
        self._size += len(text)
        self.total += len(text)
        if self._size > _PIECE:
            self.flush()

    def flush(self, *_):
        """Also the handler of the tick that the main thread raises while a program runs."""
        if self._queue:
            queue, self._queue, self._size = self._queue, [], 0
            self._send(self._stream, ''.join(queue))

    def text(self, stream):
        return ''.join(self.printed[stream])


class _Text(io.TextIOBase):
    """`sys.stdout` or `sys.stderr`. Lone surrogates raise in the first and are escaped in the second, as in CPython."""

    encoding = 'utf-8'
    errors = 'strict'

    def __init__(self, output, stream):
        self._output, self._stream = output, stream
        self.name = '<stdout>' if stream == 1 else '<stderr>'
        self.buffer = _Bytes(self)

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if not text.isascii():
            text = text.encode('utf-8', self.errors).decode('utf-8')
        self._output.add(self._stream, text)
        return len(text)

    def writable(self):
        return True

    def flush(self):
        self._output.flush()

    def fileno(self):
        return self._stream

    def close(self):
        """Stays open: what is printed afterwards, a traceback above all, must still be seen."""


class _ErrorText(_Text):
    errors = 'backslashreplace'


class _Bytes(io.RawIOBase):
    """`sys.stdout.buffer`."""

    def __init__(self, text):
        self._text = text

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        self._text.write(data.decode('utf-8', 'replace'))
        return len(data)


class _Nothing(io.TextIOBase):
    """Takes what is printed and forgets it."""

    def writable(self):
        return True

    def write(self, text):
        return len(text)


class _Keyboard(io.TextIOBase):
    """`sys.stdin` of a program without one: at its end from the start."""

    encoding = 'utf-8'

    def readable(self):
        return True

    def read(self, *_):
        return ''

    def readline(self, *_):
        return ''


def streams(output):
    """(stdin, stdout, stderr) that print into `output`."""
    return _Keyboard(), _Text(output, 1), _ErrorText(output, 2)


def silent_streams():
    return _Keyboard(), _Nothing(), _Nothing()


def no_input(prompt=''):
    """`input()`: prints its prompt, as it would, and says why there is no answer."""
    print(prompt, end='')
    raise EOFError(NO_KEYBOARD)
