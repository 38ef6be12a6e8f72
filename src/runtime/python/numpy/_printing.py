"""How arrays are printed: upstream's rules for digits, width, line breaks and suffixes."""

import math

from torch import _dtypes

from ._scalars import shortest

PRECISION, THRESHOLD, EDGE, LINE = 8, 1000, 3, 75


class Options:
    """What `numpy.set_printoptions` changes."""

    def __init__(self):
        self.precision, self.threshold, self.edge, self.line, self.suppress = PRECISION, THRESHOLD, EDGE, LINE, False


OPTIONS = Options()


def _digits(value, kind):
    """A number without exponent: its shortest digits, cut to the precision."""
    text = shortest(abs(value), kind)
    if 'e' in text or len(text.partition('.')[2]) > OPTIONS.precision:
        text = f'{abs(value):.{OPTIONS.precision}f}'
    whole, _, rest = text.partition('.')
    return ('-' if math.copysign(1, value) < 0 else '') + whole, rest.rstrip('0')


def _scientific(value, kind):
    """Digits before and after the point, and the exponent with its sign."""
    text = shortest(abs(value), kind)
    number = next(f'{value:.{count}e}' for count in range(18) if count == OPTIONS.precision or float(f'{abs(value):.{count}e}') == float(text))
    mantissa, _, exponent = number.partition('e')
    whole, _, rest = mantissa.partition('.')
    return whole, rest.rstrip('0'), exponent[0] + exponent[1:].lstrip('0').rjust(2, '0')


class _Floats:
    """How one number is written, decided from all that will be shown."""

    def __init__(self, values, kind):
        self.kind, self.left, self.right, self.scientific, self.exponent = kind, 0, 0, False, 0
        finite = [value for value in values if math.isfinite(value)]
        sizes = [abs(value) for value in finite if value]
        if sizes:
            large = max(sizes) >= 1e8 or not OPTIONS.suppress and (min(sizes) < 1e-4 or max(sizes) / min(sizes) > 1000.0)
            self.scientific = large
        parts = [(_scientific if self.scientific else _digits)(value, kind) for value in finite]
        if parts:
            self.left, self.right = (max(len(part[place]) for part in parts) for place in (0, 1))
        if self.scientific:
            self.exponent = max(len(part[2]) for part in parts) - 1
        self._make_room(values, finite)

    def _make_room(self, values, finite):
        odd = [value for value in values if not math.isfinite(value)]
        if odd:
            width = self.right + 1 + (self.exponent + 2 if self.scientific else 0)
            longest = max(3 + (value < 0) for value in odd)
            self.left = max(self.left, longest - width)
            if not finite:
                self.left, self.right = longest - 1, 0

    def __call__(self, value):
        width = self.left + 1 + self.right + (self.exponent + 2 if self.scientific else 0)
        if not math.isfinite(value):
            return ('nan' if value != value else 'inf' if value > 0 else '-inf').rjust(width)
        if self.scientific:
            whole, rest, exponent = _scientific(value, self.kind)
            return f'{whole.rjust(self.left)}.{rest.ljust(self.right, "0")}e{exponent[0]}{exponent[1:].rjust(self.exponent, "0")}'
        whole, rest = _digits(value, self.kind)
        return f'{whole.rjust(self.left)}.{rest.ljust(self.right)}'


def _form(tensor, values):
    if tensor.dtype.is_floating_point:
        return _Floats(values, tensor.dtype)
    words = list(map(str, values))
    width = max(map(len, words), default=0)
    return lambda value: str(value).rjust(5 if tensor.dtype is _dtypes.bool_ and tensor.dim() else width)


def _shown(tensor, summarised):
    if not summarised or not tensor.dim():
        return tensor.flatten().tolist()
    rows = [tensor[place] for place in _places(tensor.shape[0], True) if place is not None]
    return [value for row in rows for value in (_shown(row, True) if row.dim() else [row.item()])]


def _places(size, summarised):
    """The places along a dimension that are printed; None where some are left out."""
    if not summarised or size <= 2 * OPTIONS.edge:
        return list(range(size))
    return [*range(OPTIONS.edge), None, *range(size - OPTIONS.edge, size)]


def _lines(tensor, indent, width, separator, form, summarised):
    """The text of an array, each line after the first starting with `indent`."""
    if not tensor.dim():
        return form(tensor.item())
    places = _places(tensor.shape[0], summarised)
    inner = [('...' if place is None else _lines(tensor[place], indent + ' ', width - 1, separator, form, summarised)) for place in places]
    if tensor.dim() > 1:
        return '[' + (separator.rstrip() + '\n' * (tensor.dim() - 1) + indent).join(inner) + ']'
    room, text, line = width - max(len(separator.rstrip()), 1), '', indent
    for place, word in enumerate(inner):
        if len(line) + len(word) > room and len(line) > len(indent):
            text, line = text + line.rstrip() + '\n', indent
        line += word + (separator if place < len(inner) - 1 else '')
    return '[' + (text + line)[len(indent):] + ']'


def _text(tensor, separator, prefix, suffix):
    tensor = tensor.detach()
    summarised = tensor.numel() > OPTIONS.threshold
    form = _form(tensor, _shown(tensor, summarised))
    if not tensor.numel():
        return '[]'
    return _lines(tensor, ' ' * (len(prefix) + 1), OPTIONS.line - len(suffix), separator, form, summarised)


def str_of(tensor):
    """`str(array)`."""
    if not tensor.dim():
        value = tensor.item()
        return shortest(value, tensor.dtype) if tensor.dtype.is_floating_point else str(value)
    return _text(tensor, ' ', '', '')


def repr_of(tensor):
    """`repr(array)`: with the type where it is not what the digits say, and the shape where not all is shown."""
    text = 'array(' + _text(tensor, ', ', 'array(', ')')
    extras = []
    if tensor.numel() > OPTIONS.threshold or not tensor.numel() and tuple(tensor.shape) != (0,):
        extras.append(f'shape={tuple(tensor.shape)}')
    if tensor.dtype not in (_dtypes.int64, _dtypes.float64, _dtypes.bool_) or not tensor.numel():
        extras.append(f'dtype={tensor.dtype.name}')
    if not extras:
        return text + ')'
    tail = ', '.join(extras) + ')'
    last = len(text) - text.rfind('\n') - 1
    return text + (',\n' + ' ' * 6 if last + len(tail) + 2 > LINE else ', ') + tail


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, **_):
    """Digits, length from which arrays are summarised, what is then shown, line width, and whether exponents are left out."""
    for name, value in (('precision', precision), ('threshold', threshold), ('edge', edgeitems), ('line', linewidth), ('suppress', suppress)):
        if value is not None:
            setattr(OPTIONS, name, value)
