"""What a machine without accelerators says of them."""

from .._upstream_names import absent


class _Absent:
    """An accelerator that is not there."""

    def is_available(self):
        """No."""
        return False

    is_built = is_available


mps, cuda = _Absent(), _Absent()
__getattr__ = absent('backends')
