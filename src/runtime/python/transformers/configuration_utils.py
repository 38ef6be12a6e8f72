"""Configurations: what a model is made of, as upstream names and prints it."""

import copy
import json

from practice_bridge import request

from .tokenization.loading import checked_name
from .utils.logging import logger

VERSION = '5.24.0'
_HIDDEN = {'name_or_path', '_name_or_path', '_attn_implementation'}
_COMMON = {
    'return_dict': True, 'output_hidden_states': False, 'output_attentions': False, 'dtype': None, 'chunk_size_feed_forward': 0, 'is_encoder_decoder': False,
    'architectures': None, 'id2label': None, 'label2id': None, 'problem_type': None,
}


class PreTrainedConfig:
    """Fields of a model. What differs from the defaults of the common part is printed, and all that the class itself defines."""

    model_type = ''
    attribute_map = {}
    DEFAULTS = {}
    NOT_IN_CHECKPOINTS = ()
    """Fields that this class prints and its checkpoints' files do not have: another class that reads such a file does not see them."""

    def __init__(self, **kwargs):
        object.__setattr__(self, '_fields', {})
        self._fields.update(copy.deepcopy(self.DEFAULTS))
        labels = kwargs.pop('num_labels', None)
        for key, value in kwargs.items():
            setattr(self, key, value)
        if self._fields.get('id2label') is not None:
            self._fields['id2label'] = {int(key): value for key, value in self._fields['id2label'].items()}
        if labels is not None:
            self._set_labels(labels, warns=True)

    def _set_labels(self, number, warns=False):
        if not isinstance(number, int):
            raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
        known = self._fields.get('id2label')
        if warns and known is not None and len(known) != number:
            logger.warning(f'You passed `num_labels={number}` which is incompatible to the `id2label` map of length `{len(known)}`.')
        if known is None or len(known) != number:
            self._fields['id2label'] = {place: f'LABEL_{place}' for place in range(number)}
            self._fields['label2id'] = {f'LABEL_{place}': place for place in range(number)}

    def __setattr__(self, key, value):
        if key == 'num_labels':
            self._set_labels(value)
        else:
            self._fields[self.attribute_map.get(key, key)] = value

    def __getattr__(self, key):
        fields = self.__dict__.get('_fields', {})
        name = type(self).attribute_map.get(key, key)
        if name == 'id2label' and fields.get(name) is None:
            return {0: 'LABEL_0', 1: 'LABEL_1'}
        if name == 'label2id' and fields.get(name) is None:
            return {'LABEL_0': 0, 'LABEL_1': 1}
        if name in fields:
            return fields[name]
        if name in _COMMON:
            return _COMMON[name]
        if name == '_attn_implementation':
            return 'sdpa'
        if name in ('name_or_path', '_name_or_path'):
            return fields.get('name_or_path', '')
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{key}'")

    num_labels = property(lambda self: len(self.id2label), lambda self, number: self._set_labels(number),
                          doc='How many labels a classifier has; setting it names them anew.')
    use_return_dict = property(lambda self: self.return_dict, doc='Whether a model returns an output with names and not a tuple.')

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs):
        """The configuration of a checkpoint, as this class reads it.

        Keyword arguments change its fields (`num_labels=3`). Raises `OSError` where there is no such checkpoint.
        """
        return cls.of_fields(load_fields(pretrained_model_name_or_path), kwargs, with_dtype=False)

    @classmethod
    def of_fields(cls, fields, changes=None, with_dtype=True):
        """A configuration of a checkpoint's fields, with changes that the program asks for."""
        dropped = {'model_type', 'transformers_version', *(() if with_dtype else ('dtype',))}
        if fields['model_type'] != cls.model_type:
            dropped.update(*(own.NOT_IN_CHECKPOINTS for own in PreTrainedConfig.__subclasses__() if own.model_type == fields['model_type']))
        kept = {key: value for key, value in fields.items() if key not in dropped}
        config = cls(**kept)
        changes = dict(changes or {})
        if 'num_labels' in changes:
            config._set_labels(changes.pop('num_labels'), warns=True)
        for key, value in changes.items():
            setattr(config, key, value)
        return config

    @classmethod
    def from_dict(cls, config_dict, **kwargs):
        """A configuration of the fields of a dict; keyword arguments win over it."""
        return cls(**{**config_dict, **kwargs})

    def to_dict(self):
        """All fields, the common ones too."""
        return {**_COMMON, **{key: value for key, value in self._fields.items()}, 'id2label': self.id2label, 'label2id': self.label2id,
                'model_type': self.model_type, 'transformers_version': VERSION}

    def to_diff_dict(self):
        """The fields that are printed."""
        shown = {key: value for key, value in self._fields.items() if key not in _HIDDEN and (key not in _COMMON or value != _COMMON[key])}
        return {**shown, 'model_type': self.model_type, 'transformers_version': VERSION}

    def to_json_string(self, use_diff=True):
        """The fields as JSON, those that are printed or with `use_diff=False` all."""
        return json.dumps(self.to_diff_dict() if use_diff else self.to_dict(), indent=2, sort_keys=True) + '\n'

    def __eq__(self, other):
        return type(self) is type(other) and self._fields == other._fields

    __hash__ = None

    def __deepcopy__(self, memo):
        made = object.__new__(type(self))
        object.__setattr__(made, '_fields', copy.deepcopy(self._fields, memo))
        return made

    def __repr__(self):
        return f'{type(self).__name__} {self.to_json_string()}'


PreTrainedConfig.from_pretrained.__func__.__qualname__ = 'PreTrainedConfig.from_pretrained'
_fields_of = {}


def load_fields(name):
    """A checkpoint's fields, without loading its weights for it twice."""
    name = checked_name(name)
    if name not in _fields_of:
        remember(name, request('model.load', {'name': name, 'fresh': None, 'head': 'base'})[0])
    return _fields_of[name]


def remember(name, answer):
    """Keeps the fields of an answer of `model.load`."""
    _fields_of[name] = {**answer['config'], 'name_or_path': name}
