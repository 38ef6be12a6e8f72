"""Waiting that can be stopped: `time.sleep`, and an `asyncio.run` that needs no event loop of the host's."""

import asyncio
import time

_LONGEST = 3600


def install(sleep):
    """`sleep(milliseconds)` waits on the bridge, where a stop wakes it."""

    def wait(seconds):
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            sleep(min(left, _LONGEST) * 1000)

    time.sleep = wait
    asyncio.run = _run


class _Selector:
    """Nothing arrives from outside, so that waiting for events is waiting for time to pass."""

    def select(self, timeout):
        time.sleep(_LONGEST if timeout is None else max(timeout, 0))
        return []

    def close(self):
        pass


class _Loop(asyncio.base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = _Selector()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


def _run(main, *, debug=None, loop_factory=None):
    host = asyncio._get_running_loop()
    if isinstance(host, _Loop):
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    # Pyodide's own loop always counts as running
    asyncio._set_running_loop(None)
    try:
        with asyncio.Runner(debug=debug, loop_factory=loop_factory or _Loop) as runner:
            return runner.run(main)
    finally:
        asyncio._set_running_loop(host)
