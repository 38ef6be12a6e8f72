"""What `max(dim=)`, `topk`, `sort` and their like give: a named pair."""


class _Pair(tuple):
    _fields = ('values', 'indices')
    values = property(lambda self: self[0])
    indices = property(lambda self: self[1])

    def __repr__(self):
        parts = ',\n'.join(f'{name}={value!r}' for name, value in zip(self._fields, self))
        return f'torch.return_types.{type(self).__name__}(\n{parts})'


def _pair(name, meaning, fields=('values', 'indices')):
    kind = type(name, (_Pair,), {'__doc__': meaning, '_fields': fields, '__module__': 'torch.return_types'})
    for place, field in enumerate(fields):
        setattr(kind, field, property(lambda self, place=place: self[place]))
    return kind


max = _pair('max', 'The largest along a dimension, and where it is.')
min = _pair('min', 'The smallest along a dimension, and where it is.')
topk = _pair('topk', 'The k best along a dimension, and where they are.')
sort = _pair('sort', 'A dimension in order, and where each element was.')
median = _pair('median', 'The middle along a dimension, and where it is.')
kthvalue = _pair('kthvalue', 'The k-th smallest along a dimension, and where it is.')
mode = _pair('mode', 'The most frequent along a dimension, and where it is.')
aminmax = _pair('aminmax', 'The smallest and the largest.', ('min', 'max'))
