"""Random tensors, drawn as upstream draws them."""

from array import array

from practice_bridge import PracticeEditionLimit

from . import _box_muller, _bulk, _dtypes
from ._generator import default_generator
from ._size import count, from_arguments
from ._tensor import Tensor, from_items, made, must_be_tensor

_LARGE = 1 << 28


def _uniform(total, kind, source):
    """Numbers in [0, 1): the lower 24 bits of a word each, or 53 of two words."""
    if kind is _dtypes.float64:
        return array('d', (source.double() for _ in range(total)))
    if not kind.is_floating_point:
        raise NotImplementedError(f'"check_uniform_bounds" not implemented for \'{kind.label}\'')
    words = source.words(total)
    items = _bulk.unit(words) if total > 64 else None
    items = array('f', ((word & 0xFFFFFF) / 0x1000000 for word in words)) if items is None else items
    return _dtypes.store(kind, items) if kind in _dtypes.HALVES else items


def _normal(total, kind, source):
    """Standard normal numbers. From 16 on upstream fills by blocks of 16, which gives other numbers."""
    if kind not in (_dtypes.float32, _dtypes.float64):
        if kind.is_floating_point:
            raise PracticeEditionLimit(f'Normal random numbers of type {kind} are not in the practice edition of torch; draw float32 and convert.')
        raise NotImplementedError(f'"normal_kernel_cpu" not implemented for \'{kind.label}\'')
    if total < 16:
        return _dtypes.store(kind, (source.normal() for _ in range(total)))
    values = _uniform(total, kind, source)
    rest = total % 16
    values = _by_blocks(values[:total - rest], kind) + values[total - rest:]
    if rest:
        values[total - 16:] = _by_blocks(_uniform(16, kind, source), kind)
    return values


def _by_blocks(values, kind):
    drawn = _bulk.box_muller(values) if kind is _dtypes.float32 else None
    if drawn is not None:
        return drawn
    transform = _box_muller.transform if kind is _dtypes.float32 else _box_muller.transform_double
    return _dtypes.store(kind, (value for at in range(0, len(values), 16) for value in transform(values[at:at + 16])))


def _of_size(name, draw, meaning):
    def make(*size, generator=None, dtype=None, device=None, requires_grad=False, **options):
        shape = from_arguments(options['size'] if 'size' in options and not size else size, name)
        kind = dtype or _dtypes.default()
        drawn = from_items(draw(count(shape), kind, generator or default_generator), shape, kind)
        return drawn.requires_grad_() if requires_grad else drawn
    make.__name__, make.__doc__ = name, meaning
    return make


rand = _of_size('rand', _uniform, 'Uniform in [0, 1).')
randn = _of_size('randn', _normal, 'Standard normal.')


def rand_like(input, *, dtype=None, **options):
    """Uniform in [0, 1), in the shape of another tensor."""
    return rand(*input.shape, dtype=dtype or input.dtype, **options)


def randn_like(input, *, dtype=None, **options):
    """Standard normal, in the shape of another tensor."""
    return randn(*input.shape, dtype=dtype or input.dtype, **options)


def _integers(low, high, total, source):
    span = high - low
    if span >= _LARGE:
        return [low + source.long() % span for _ in range(total)]
    return [low + word % span for word in source.words(total)]


def randint(*arguments, generator=None, dtype=None, device=None, requires_grad=False, **named):
    """`randint(high, size)` and `randint(low, high, size)`: integers from low (0) up to but without high."""
    named |= dict(zip(('high', 'size') if len(arguments) == 2 and not isinstance(arguments[1], int) else ('low', 'high', 'size'), arguments))
    low, high, size = named.get('low', 0), named.get('high'), named.get('size')
    if high is None or not isinstance(size, (tuple, list)) or not isinstance(low, int) or not isinstance(high, int):
        raise TypeError(_randint_words(arguments))
    if high <= low:
        raise RuntimeError(f"random_ expects 'from' to be less than 'to', but got from={low} >= to={high}")
    shape = from_arguments(size, 'randint')
    return made(_integers(low, high, count(shape), generator or default_generator), shape, dtype or _dtypes.int64)


def _randint_words(arguments):
    given = ', '.join(type(each).__name__ for each in arguments)
    tail = ('torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = False, bool requires_grad = False)\n')
    ways = ''.join(f' * ({bounds}, tuple of ints size, *, {source}Tensor out = None, {tail}'
                   for bounds in ('int high', 'int low, int high') for source in ('torch.Generator generator, ', ''))
    return f'randint() received an invalid combination of arguments - got ({given}), but expected one of:\n{ways}'


def randperm(n, *, generator=None, dtype=None, device=None):
    """The numbers below n in random order."""
    source, order = generator or default_generator, list(range(n))
    for place, word in enumerate(source.words(max(n - 1, 0))):
        other = place + word % (n - place)
        order[place], order[other] = order[other], order[place]
    return made(order, (n,), dtype or _dtypes.int64)


def normal(mean=0.0, std=1.0, size=None, *, generator=None):
    """Normal, of numbers and a size, or of tensors."""
    shape = size if size is not None else (mean if isinstance(mean, Tensor) else std).shape
    return randn(*shape, generator=generator) * std + mean


def bernoulli(input, *, generator=None):
    """One with the probability that stands in each place, else zero."""
    must_be_tensor(input, 'bernoulli')
    drawn = rand(*input.shape, generator=generator)
    return (drawn < input).to(input.dtype)


def multinomial(input, num_samples, replacement=False, *, generator=None):
    """Positions drawn by weights. Without replacement upstream draws by other means than the generator; that is not here."""
    must_be_tensor(input, 'multinomial')
    if not input.dtype.is_floating_point:
        raise RuntimeError(f'multinomial only supports floating-point dtypes for input, got: {input.dtype.label}')
    if not replacement:
        raise PracticeEditionLimit('`torch.multinomial` without replacement is not in the practice edition of torch; with `replacement=True` it is.')
    source = generator or default_generator
    rows = input.reshape(-1, input.shape[-1])
    places = [_place(weights, source.double()) for weights in rows.tolist() for _ in range(num_samples)]
    return made(places, (*input.shape[:-1], num_samples), _dtypes.int64)


def _place(weights, drawn):
    target, total = drawn * sum(weights), 0.0
    for place, weight in enumerate(weights):
        total += weight
        if target < total:
            return place
    return len(weights) - 1


def uniform_(self, low=0.0, high=1.0, *, generator=None):
    """Fills a tensor with uniform numbers."""
    return self.copy_(rand(*self.shape, dtype=self.dtype, generator=generator) * (high - low) + low)


def normal_(self, mean=0.0, std=1.0, *, generator=None):
    """Fills a tensor with normal numbers."""
    return self.copy_(randn(*self.shape, dtype=self.dtype, generator=generator) * std + mean)


def random_(self, low=0, high=None, *, generator=None):
    """Fills a tensor with integers from low up to but without high."""
    low, high = (0, low) if high is None and low else (low, high if high is not None else 1 << 24 if self.dtype.is_floating_point else 1 << 63)
    return self.copy_(made(_integers(low, high, self.numel(), generator or default_generator), self.shape, _dtypes.int64))


