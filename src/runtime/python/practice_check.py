"""Runs a task's check over the program that has just ended: see docs/architecture.md, "Checks"."""

import sys
import traceback
from types import ModuleType

import practice_guard
import practice_streams


class _Failed(BaseException):
    """Ends the check. Not an `Exception`: a check's own `except Exception` must not hide a finding."""


class Program:
    """What a check sees of the learner's program."""

    def __init__(self, names, stdout, stderr, loaded):
        self.names, self.stdout, self.stderr, self.loaded = names, stdout, stderr, loaded
        self._checked, self._finding = [], None

    def expect(self, condition, message, blank=None):
        """Ends the check as failed with that message when the condition does not hold. The first finding stands."""
        if not condition:
            self.found(message, blank)
            raise _Failed

    def found(self, message, blank=None):
        """Notes a finding and goes on. The first one stands."""
        self._finding = self._finding or (str(message), None if blank is None else str(blank))

    def checked(self, words):
        """Notes what was compared, in words."""
        self._checked.append(str(words))

    def result(self, broken=None):
        if self._finding is not None:
            message, blank = self._finding
            return {'outcome': 'failed', 'blank': blank, 'message': message, 'checked': self._checked}
        if broken is not None:
            return {'outcome': 'broken', 'blank': None, 'message': broken, 'checked': self._checked}
        return {'outcome': 'passed', 'blank': None, 'message': '', 'checked': self._checked}


def run_check(code, program, file_name='', changed=()):
    """The finding as the run's record holds it (`CheckResult`). What the check prints is nobody's. A stop goes through.

    `file_name` is the program's, whose code may still run while the check looks at its objects. `changed` names what the program changed of
    Python and of the libraries: with that no answer is right.
    """
    kept = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = practice_streams.silent_streams()
    looks = practice_guard.watch(file_name)
    try:
        module = ModuleType('practice_task_check')
        program.expect(not changed, f'the program changes {_listed(changed)}, which everything else relies on, this check too.')
        exec(compile(code, 'check.py', 'exec', dont_inherit=True), module.__dict__)
        module.check(program)
        program.expect(not looks, 'the program looks into the check while that runs. What counts is what the program does without it.')
        return program.result()
    except _Failed:
        return program.result()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if _is_raised_in(error, file_name):
            program.found(f'what the program holds raises `{type(error).__name__}` when it is used.')
        return program.result(broken=''.join(traceback.format_exception(error, limit=-8))[-4000:])
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept


def _listed(changed):
    return ', '.join(f'`{name}`' for name in changed[:3])


def _is_raised_in(error, file_name):
    """Whether the program's own code was running when this was raised."""
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == file_name:
            return True
        step = step.tb_next
    return False
