"""What the editor says of the practice editions: signatures and docstrings, read from the modules themselves when the extension is built."""

import importlib
import inspect
import json
import types

MODULES = ('transformers', 'torch', 'torch.nn', 'torch.nn.functional', 'numpy')

_INSTANCES = {'AutoTokenizer': 'PreTrainedTokenizerBase', 'AutoModel': 'PreTrainedModel', 'AutoModelForMaskedLM': 'PreTrainedModel',
              'AutoModelForSequenceClassification': 'PreTrainedModel', 'AutoConfig': 'PreTrainedConfig'}
"""Auto classes are never instances themselves: what `from_pretrained` gives has at least the members of these."""


def as_json():
    """`{module: {name: entry}}`; an entry is `{kind, signature, doc}`, a class has `members`, and `instance` where its instances are another class's."""
    described = {}
    for name in MODULES:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        described[name] = {member: entry for member in sorted(vars(module)) if (entry := _entry(module, member)) is not None}
    return json.dumps(described)


def _entry(module, name):
    value = vars(module)[name]
    if name.startswith('_') or (isinstance(value, types.ModuleType) and value.__name__ not in MODULES):
        return None
    if isinstance(value, types.ModuleType):
        return {'kind': 'module', 'signature': '', 'doc': _doc(value)}
    if not isinstance(value, type):
        return _function(value) if callable(value) else {'kind': 'value', 'signature': '', 'doc': ''}
    members = {member: entry for member in dir(value) if not member.startswith('_') and (entry := _member(value, member)) is not None}
    described = {'kind': 'class', 'signature': _signature(value), 'doc': _doc(value), 'members': members}
    return described | ({'instance': _INSTANCES[name]} if name in _INSTANCES else {})


def _member(owner, name):
    """A method or property; what the interpreter's own types bring (`dict.update`) is left to the reader's knowledge of Python."""
    definer = next((base for base in owner.__mro__ if name in vars(base)), object)
    if definer.__module__ in ('builtins', 'collections', 'collections.abc'):
        return None
    value = inspect.getattr_static(owner, name)
    if isinstance(value, classmethod | staticmethod):
        return _function(getattr(owner, name))
    if callable(value):
        return _function(value, bound=True)
    return {'kind': 'value', 'signature': '', 'doc': _doc(value) if isinstance(value, property) else ''}


def _function(value, bound=False):
    return {'kind': 'function', 'signature': _signature(value, bound), 'doc': _doc(value)}


def _signature(value, bound=False):
    """As the source has it, without the instance that a method is called on; empty where Python does not know it."""
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return ''
    parameters = list(signature.parameters.values())[1 if bound else 0:]
    return str(signature.replace(parameters=parameters))


def _doc(value):
    """The first paragraph of its own docstring: enough to recall what it is for."""
    own = getattr(value, '__doc__', None)
    return inspect.cleandoc(own).split('\n\n')[0] if isinstance(own, str) else ''
