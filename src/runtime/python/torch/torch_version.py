"""The version this edition follows."""


class TorchVersion(str):
    """A version as a string."""


__version__ = TorchVersion('2.15.0+cpu')
