"""What is told of an exception: where it happened in the learner's program, and the traceback without the frames that are ours."""

import itertools
import linecache
import traceback

_MOST_FRAMES = 60
"""Frames that are told, half from either end; a recursion of 10^6 calls would take 20 s to print."""

_MOST_TEXT = 20_000
_RUNNER = __file__.replace('practice_report', 'practice_runner')


def report(error, file_name, phase):
    """The exception as the run's record holds it (`RunException` in the protocol). Trusts nothing that `error` says of itself."""
    if phase == 'compile':
        return _report_compile(error, file_name)
    steps = [step for step in _steps(error.__traceback__) if step[0].f_code.co_filename != _RUNNER]
    own = [line for frame, line in steps if frame.f_code.co_filename == file_name]
    return {
        'type': _type_name(type(error)), 'message': message_of(error), 'line': own[-1] if own else None, 'phase': 'run',
        'column': None, 'endLine': None, 'endColumn': None,
        'frames': [_frame(frame, line, file_name) for frame, line in _ends(steps)],
        'text': _text(error, file_name),
    }


def _report_compile(error, file_name):
    place = _syntax_place(error) or (None, None, None, None)
    return {
        'type': _type_name(type(error)), 'message': message_of(error), 'line': place[0], 'phase': 'compile',
        'column': place[1], 'endLine': place[2], 'endColumn': place[3], 'frames': [], 'text': _text(error, file_name, own_stack=False),
    }


def place_of(code, index):
    """Line and column, both from 1, of a character of the program."""
    before = code[:index]
    return before.count('\n') + 1, index - (before.rfind('\n') + 1) + 1


def _syntax_place(error):
    if not isinstance(error, SyntaxError):
        return getattr(error, 'practice_place', None)
    if error.lineno is None:
        return getattr(error, 'practice_place', None)
    positive = [value if isinstance(value, int) and value > 0 else None for value in (error.lineno, error.offset, error.end_lineno, error.end_offset)]
    return tuple(positive)


def _steps(tb):
    """(frame, line) from the outermost. Lazy: of a deep recursion only the ends are kept by whoever asks."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _ends(steps):
    half = _MOST_FRAMES // 2
    return steps if len(steps) <= _MOST_FRAMES else steps[:half] + steps[-half:]


def _frame(frame, line, file_name):
    file = frame.f_code.co_filename
    source = linecache.getline(file, line, frame.f_globals).strip()
    return {'file': file, 'line': line, 'name': frame.f_code.co_name, 'source': source[:500], 'own': file == file_name}


def _type_name(kind):
    module = kind.__module__
    name = kind.__qualname__
    return name if module in ('builtins', '__main__') or not isinstance(module, str) else f'{module}.{name}'


def message_of(error):
    """`str(error)`, bounded, also of something that cannot say it."""
    try:
        return str(error)[:_MOST_TEXT]
    except Exception as second:
        return f'<str() of the exception raised {type(second).__name__}>'


def _text(error, file_name, own_stack=True):
    """The traceback as CPython prints it, of the exception and of those it came from, with the learner's frames only."""
    try:
        told = traceback.TracebackException(type(error), error, None, compact=True)
        _fit(told, error, file_name, own_stack, set())
        lines = ''.join(itertools.islice(told.format(), 2000)).split('\n')
    except Exception:
        return f'{_type_name(type(error))}: {message_of(error)}\n'
    if len(lines) > 120:
        lines = [*lines[:60], f'  [{len(lines) - 120} lines left out]', *lines[-60:]]
    return '\n'.join(lines)[:_MOST_TEXT]


def _fit(told, error, file_name, own_stack, seen):
    """Gives each exception of the chain the learner's part of its stack. `None` leaves out the heading too, as for a syntax error."""
    if told is None or error is None or id(error) in seen:
        return
    seen.add(id(error))
    told.stack = _own_stack(error, file_name) if own_stack else None
    _fit(told.__cause__, error.__cause__, file_name, own_stack, seen)
    _fit(told.__context__, error.__context__, file_name, own_stack, seen)


def _own_stack(error, file_name):
    own = []
    tb = error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == file_name:
            own.append(tb)
        tb = tb.tb_next
    kept = own if len(own) <= 2000 else own[:1000] + own[-1000:]
    positions = ((tb.tb_frame, _positions(tb)) for tb in kept)
    return traceback.StackSummary._extract_from_extended_frame_gen(positions)


def _positions(tb):
    if tb.tb_lasti < 0:
        return tb.tb_lineno, None, None, None
    found = next(itertools.islice(tb.tb_frame.f_code.co_positions(), tb.tb_lasti // 2, None), None)
    return found if found is not None and found[0] is not None else (tb.tb_lineno, None, None, None)
