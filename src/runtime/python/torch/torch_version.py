"""The version this edition follows."""

import re


class TorchVersion(str):
    """A version as a string that compares by its numbers."""

    def __lt__(self, other):
        return _numbers_of(self) < _numbers_of(other)

    def __le__(self, other):
        return _numbers_of(self) <= _numbers_of(other)

    def __gt__(self, other):
        return _numbers_of(self) > _numbers_of(other)

    def __ge__(self, other):
        return _numbers_of(self) >= _numbers_of(other)


def _numbers_of(version):
    """The numbers in front, without zeros at their end: `2.15` and `2.15.0` are one version."""
    found = [int(number) for number in re.match(r'[\d.]*', str(version))[0].split('.') if number]
    while found and not found[-1]:
        found.pop()
    return found


__version__ = TorchVersion('2.15.0 (practice edition)')
