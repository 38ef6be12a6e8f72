"""One line on each operation that is made by a table, for `help()` and the editor's hover."""

_MEANINGS = '''
abs: The distance from zero.
neg: The number with the other sign.
square: The number times itself.
sqrt: The square root; nan below zero.
rsqrt: One by the square root.
reciprocal: One by the number.
exp: e to the power of each element.
exp2: Two to the power of each element.
expm1: `exp(x) - 1`, exact near zero.
log: The natural logarithm; -inf at zero, nan below.
log2: The logarithm to base 2.
log10: The logarithm to base 10.
log1p: `log(1 + x)`, exact near zero.
logit: `log(x / (1 - x))`.
sin: The sine.
cos: The cosine.
tan: The tangent.
asin: The angle of a sine.
acos: The angle of a cosine.
atan: The angle of a tangent.
atan2: The angle of a point from its two coordinates.
sinh: The hyperbolic sine.
cosh: The hyperbolic cosine.
tanh: The hyperbolic tangent, between -1 and 1.
erf: The error function.
erfc: One minus the error function.
deg2rad: Degrees as radians.
rad2deg: Radians as degrees.
relu: What is below zero becomes zero.
floor: The next whole number below.
ceil: The next whole number above.
trunc: The whole number without the digits after the point.
frac: The digits after the point.
sign: -1, 0 or 1.
isnan: Whether an element is not a number.
isinf: Whether an element is infinite.
isfinite: Whether an element is a number and not infinite.
isposinf: Whether an element is inf.
isneginf: Whether an element is -inf.
signbit: Whether an element has a minus.
logical_and: Whether both are true.
logical_or: Whether one is true.
logical_xor: Whether just one is true.
logical_not: Whether an element is zero or false.
bitwise_and: The bits that both have.
bitwise_or: The bits that one has.
bitwise_xor: The bits that just one has.
maximum: The larger of two, element by element.
minimum: The smaller of two, element by element.
max: The largest; along a dimension a pair of values and indices; of two tensors the larger elements.
min: The smallest; along a dimension a pair of values and indices; of two tensors the smaller elements.
amax: The largest over some or all dimensions.
amin: The smallest over some or all dimensions.
argmax: The position of the largest, in the flattened tensor or along a dimension.
argmin: The position of the smallest, in the flattened tensor or along a dimension.
all: Whether all elements are true.
any: Whether one element is true.
cumsum: Running sums along a dimension.
cumprod: Running products along a dimension.
clamp_min: Each element at least a bound.
clamp_max: Each element at most a bound.
where: This tensor where the condition holds, else the other.
type_as: The tensor in the type of another.
expand_as: The tensor spread to the shape of another.
reshape_as: The tensor in the shape of another.
copy_: Takes over the elements of another tensor.
fill_: Writes one number everywhere.
zero_: Writes zeros everywhere.
new_zeros: Zeros of this tensor's type.
new_ones: Ones of this tensor's type.
new_empty: A tensor of this tensor's type, not filled.
contiguous: The tensor with its elements in order in memory.
item: The one element, as a Python number.
tolist: Nested lists of Python numbers.
detach: The same elements, without recording gradients.
dim: The number of dimensions.
size: The shape, or the length of one dimension.
stride: How far apart in memory neighbours along each dimension are.
numel: The number of elements.
element_size: The bytes of one element.
numpy: The numpy array that shares the elements.
is_contiguous: Whether the elements are in order in memory.
is_floating_point: Whether the type is one of floating point numbers.
is_complex: Whether the type is one of complex numbers; never here.
is_inference: Whether the tensor was made in inference mode.
'''


def _read():
    pairs = (line.partition(': ') for line in _MEANINGS.strip().split('\n'))
    found = {name: meaning for name, _, meaning in pairs}
    same = {'absolute': 'abs', 'fix': 'trunc', 'arcsin': 'asin', 'arccos': 'acos', 'arctan': 'atan', 'ndimension': 'dim', 'nelement': 'numel'}
    return found | {name: found[other] for name, other in same.items()}


MEANINGS = _read()


def name_and_describe(name, method):
    """Gives a method its name, and a docstring where it has none of its own."""
    if isinstance(method, property) or not hasattr(method, '__code__'):
        return
    if '<' in method.__qualname__ or method.__name__.rstrip('_') == name:
        method.__name__ = method.__qualname__ = name
    if method.__doc__ is None:
        plain = name.rstrip('_')
        own = MEANINGS.get(name)
        method.__doc__ = own or (f'In place: {MEANINGS[plain][0].lower()}{MEANINGS[plain][1:]}' if plain in MEANINGS else None)
