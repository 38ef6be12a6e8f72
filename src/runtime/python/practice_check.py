"""Runs a task's check over the program that has just ended: see docs/architecture.md, "Checks"."""

import sys
import traceback
from types import ModuleType

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
            self._finding = self._finding or (str(message), None if blank is None else str(blank))
            raise _Failed

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


def run_check(code, program):
    """The finding as the run's record holds it (`CheckResult`). What the check prints is nobody's. A stop goes through."""
    kept = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = practice_streams.silent_streams()
    try:
        module = ModuleType('practice_task_check')
        exec(compile(code, 'check.py', 'exec', dont_inherit=True), module.__dict__)
        module.check(program)
        return program.result()
    except _Failed:
        return program.result()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return program.result(broken=''.join(traceback.format_exception(error, limit=-8))[-4000:])
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
