"""What a program left behind, as JSON: types, shapes, ids and numbers. The same file looks at upstream and at the practice editions.

It asks objects in the simplest way there is, so that it depends on nothing that is compared.
"""

import json

_MOST_ITEMS = 60
_MOST_NUMBERS = 12
_MOST_TEXT = 400
_DEEPEST = 4
_SKIPPED = ('function', 'type', 'builtin_function_or_method', 'method')


def describe(names):
    """`{name: description}` of every name that the program defined, as a JSON string."""
    told = {name: _value(value, 0) for name, value in list(names.items()) if not name.startswith('_')}
    return json.dumps({name: value for name, value in told.items() if value is not None}, ensure_ascii=True, sort_keys=True)


def _value(value, depth):
    kind = type(value)
    if isinstance(value, (type, type(json))) or kind.__name__ in _SKIPPED:
        return None
    if kind is float:
        return {'number': _rounded(value)}
    if value is None or kind in (bool, int, str, bytes):
        return {'is': repr(value)[:_MOST_TEXT]}
    for fits, told in ((_is_tensor, _tensor), (_is_mapping, _mapping), (_is_sequence, _sequence)):
        if fits(value):
            return {'type': kind.__qualname__, **(told(value, depth) if depth < _DEEPEST else {})}
    return {'type': kind.__qualname__}


def _is_tensor(value):
    return type(value).__name__ in ('Tensor', 'Parameter', 'ndarray')


def _is_mapping(value):
    return hasattr(value, 'keys') and hasattr(value, 'items') and not isinstance(value, type)


def _is_sequence(value):
    return isinstance(value, (list, tuple))


def _tensor(value, depth):
    told = {'shape': list(value.shape), 'dtype': str(value.dtype)}
    if hasattr(value, 'requires_grad'):
        told |= {'requires_grad': value.requires_grad, 'grad_fn': type(value.grad_fn).__name__}
        value = value.detach()
    try:
        items = list(_flat(value.tolist()))
    except NotImplementedError:
        return told | {'unknown': True}
    if items and isinstance(items[0], float):
        return told | {'numbers': [_rounded(each) for each in items[:_MOST_NUMBERS]]}
    return told | {'items': items[:_MOST_ITEMS]}


def _flat(items):
    """The numbers of nested lists."""
    if not isinstance(items, list):
        yield items
    else:
        for each in items:
            yield from _flat(each)


def _rounded(number):
    """Seven digits, as many as a float32 has. Text, because JSON has no infinity."""
    return f'{number:.7g}'


def _mapping(value, depth):
    return {'items': {str(key): _value(each, depth + 1) for key, each in list(value.items())[:_MOST_ITEMS]}, 'length': len(value)}


def _sequence(value, depth):
    return {'items': [_value(each, depth + 1) for each in value[:_MOST_ITEMS]], 'length': len(value)}
