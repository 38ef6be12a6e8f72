"""The bar that upstream draws on stderr while it loads weights."""

import sys
import time

from . import logging

_WIDTH = 10


def loading_weights(total, started):
    """Draws the bar's first and last state; `started` is `time.perf_counter()` from before the loading."""
    if not logging.is_progress_bar_enabled():
        return
    if not total:
        sys.stderr.write('\rLoading weights: 0it [00:00, ?it/s]' * 2 + '\n')
        return
    seconds = max(time.perf_counter() - started, 1e-6)
    sys.stderr.write(f'\rLoading weights:   0%|{" " * _WIDTH}| 0/{total} [00:00<?, ?it/s]')
    sys.stderr.write(f'\rLoading weights: 100%|{"█" * _WIDTH}| {total}/{total} [{_clock(seconds)}<00:00, {total / seconds:.2f}it/s]\n')
    sys.stderr.flush()


def _clock(seconds):
    return f'{int(seconds) // 60:02d}:{int(seconds) % 60:02d}'
