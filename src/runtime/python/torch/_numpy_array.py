"""The little of numpy's array that is needed where upstream hands one out: its type's name, shape, dtype, items, and printing of integers."""

from practice_bridge import PracticeEditionLimit

_KNOWN = frozenset('''
all any argmax argmin argsort astype base clip copy cumsum data diagonal dot dump fill flags flat flatten imag itemsize max mean min nbytes nonzero
partition prod put ravel real repeat reshape resize round searchsorted sort squeeze std strides sum swapaxes take tobytes trace transpose var view
'''.split())


class ndarray:
    """Stands where upstream returns a `numpy.ndarray`; numpy itself is not part of the practice edition."""

    def __init__(self, tensor):
        self._tensor = tensor
        self.shape, self.ndim, self.size = tuple(tensor.shape), tensor.dim(), tensor.numel()
        self.dtype = tensor.dtype.name

    def tolist(self):
        return self._tensor.tolist()

    def item(self):
        return self._tensor.item()

    def __len__(self):
        return len(self._tensor)

    def __iter__(self):
        return iter([self[index] for index in range(len(self))])

    def __getitem__(self, index):
        picked = self._tensor[index]
        return ndarray(picked) if picked.dim() else picked.item()

    def __repr__(self):
        return f'array({self._text(7)})'

    def __str__(self):
        return self._text(1).replace(', ', ' ').replace(',\n', '\n')

    def _text(self, indent):
        if self._tensor.dtype.is_floating_point or self.size > 1000:
            raise PracticeEditionLimit('numpy is not part of the practice edition: print the tensor itself, or `.tolist()`.')
        from ._printing import text_of
        return text_of(self._tensor, ' ' * indent)[indent:-1]

    def __getattr__(self, name):
        if name in _KNOWN:
            raise PracticeEditionLimit(f'`numpy.ndarray.{name}` is in numpy, which is not part of the practice edition. Use the tensor (return_tensors="pt").')
        raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")


ndarray.__module__ = 'numpy'
