"""How tensors are printed: upstream's rules for width, notation, summary and suffixes."""

import math

PRECISION, THRESHOLD, EDGE, LINE = 4, 1000, 3, 80


class Options:
    """What `torch.set_printoptions` changes."""

    def __init__(self):
        self.precision, self.threshold, self.edge, self.line, self.sci_mode = PRECISION, THRESHOLD, EDGE, LINE, None


OPTIONS = Options()


class _Form:
    """How one element is written, decided from all that will be shown."""

    def __init__(self, values, floating):
        self.floating, self.whole, self.scientific, self.width = floating, True, False, 1
        if floating:
            self._look_at([value for value in values if value != 0 and math.isfinite(value)])
        else:
            self.width = max((len(str(value)) for value in values), default=1)

    def _look_at(self, finite):
        if not finite:
            return
        smallest, largest = min(map(abs, finite)), max(map(abs, finite))
        self.whole = all(value == math.ceil(value) for value in finite)
        self.scientific = OPTIONS.sci_mode if OPTIONS.sci_mode is not None else largest / smallest > 1000.0 or largest > 1.0e8 or smallest < 1.0e-4
        extra = 1 if self.whole and not self.scientific else 0
        self.width = max(1, max(len(self._bare(value)) for value in finite) + extra)

    def _bare(self, value):
        if self.scientific:
            return f'{value:.{OPTIONS.precision}e}'
        return f'{value:.0f}' if self.whole else f'{value:.{OPTIONS.precision}f}'

    def __call__(self, value):
        text = self._bare(value) if self.floating else str(value)
        if self.floating and self.whole and not self.scientific and math.isfinite(value):
            text += '.'
        return text.rjust(self.width)


def _shown(tensor, summarised):
    """The elements that will be printed, flat."""
    if not summarised or tensor.dim() == 0:
        return tensor.flatten().tolist()
    if tensor.dim() == 1:
        return sum((part.tolist() for part in _edges(tensor)), [])
    return [value for row in _rows(tensor) if row is not None for value in _shown(row, True)]


def _edges(vector):
    return [vector[:OPTIONS.edge], vector[-OPTIONS.edge:]] if vector.shape[0] > 2 * OPTIONS.edge else [vector]


def _rows(tensor):
    """The slices along the first dimension that are printed; None where some are left out."""
    size, edge = tensor.shape[0], OPTIONS.edge
    if size <= 2 * edge:
        return [tensor[index] for index in range(size)]
    return [tensor[index] for index in range(edge)] + [None] + [tensor[index] for index in range(size - edge, size)]


def _vector(tensor, indent, form, summarised):
    parts = _edges(tensor) if summarised else [tensor]
    words = [form(value) for value in parts[0].tolist()]
    if len(parts) == 2:
        words += [' ...'] + [form(value) for value in parts[1].tolist()]
    per_line = max(1, (OPTIONS.line - indent) // (form.width + 2))
    lines = [', '.join(words[start:start + per_line]) for start in range(0, len(words), per_line)]
    return '[' + (',\n' + ' ' * (indent + 1)).join(lines) + ']'


def _body(tensor, indent, form, summarised):
    if tensor.dim() == 0:
        return form(tensor.item())
    if tensor.dim() == 1:
        return _vector(tensor, indent, form, summarised)
    rows = _rows(tensor) if summarised else [tensor[index] for index in range(tensor.shape[0])]
    texts = ['...' if row is None else _body(row, indent + 1, form, summarised) for row in rows]
    return '[' + (',' + '\n' * (tensor.dim() - 1) + ' ' * (indent + 1)).join(texts) + ']'


def _suffixes(tensor):
    usual = ('float32', 'int64', 'bool')
    suffixes = []
    if tensor.numel() == 0 and tensor.dim() != 1:
        suffixes.append(f'size={tuple(tensor.shape)}')
    if tensor.dtype.name not in usual or tensor.numel() == 0 and tensor.dtype.name != 'float32':
        suffixes.append(f'dtype={tensor.dtype}')
    if tensor.grad_fn is not None:
        suffixes.append(f'grad_fn=<{tensor.grad_fn.name()}>')
    elif tensor.requires_grad:
        suffixes.append('requires_grad=True')
    return suffixes


def text_of(tensor, prefix='tensor('):
    """`repr(tensor)`."""
    indent, summarised = len(prefix), tensor.numel() > OPTIONS.threshold
    plain = tensor.detach()
    body = '[]'
    if tensor.numel():
        body = _body(plain, indent, _Form(_shown(plain, summarised), tensor.dtype.is_floating_point), summarised)
    text = prefix + body
    last = len(text) - text.rfind('\n') + 1
    for suffix in _suffixes(tensor):
        if last + len(suffix) + 2 > OPTIONS.line:
            text += ',\n' + ' ' * indent + suffix
            last = indent + len(suffix)
        else:
            text += ', ' + suffix
            last += len(suffix) + 2
    return text + ')'


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None):
    """As upstream: a profile sets all, then the named ones."""
    profiles = {'default': (4, 1000, 3, 80), 'short': (2, 1000, 2, 80), 'full': (4, math.inf, 3, 80)}
    if profile is not None:
        OPTIONS.precision, OPTIONS.threshold, OPTIONS.edge, OPTIONS.line = profiles[profile]
    for name, value in (('precision', precision), ('threshold', threshold), ('edge', edgeitems), ('line', linewidth)):
        if value is not None:
            setattr(OPTIONS, name, value)
    OPTIONS.sci_mode = sci_mode
