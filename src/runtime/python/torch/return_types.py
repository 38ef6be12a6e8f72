"""What `max(dim=)`, `topk` and `sort` give: values and indices, as a named pair."""


class _Pair(tuple):
    values = property(lambda self: self[0])
    indices = property(lambda self: self[1])

    def __repr__(self):
        return f'torch.return_types.{type(self).__name__}(\nvalues={self[0]!r},\nindices={self[1]!r})'


class max(_Pair):
    """The largest along a dimension."""


class min(_Pair):
    """The smallest along a dimension."""


class topk(_Pair):
    """The k best along a dimension."""


class sort(_Pair):
    """A dimension in order."""
