"""`from_pretrained` of models: what of the checkpoint fits the class, what is new, and what upstream says about it."""

import time
from collections import namedtuple

import torch
from practice_bridge import PracticeEditionLimit, loaded, request

from ..configuration_utils import PreTrainedConfig, remember
from ..tokenization.loading import checked_name
from ..utils import loading_report, progress_bar
from ..utils.logging import logger

_MOST_LABELS = 10_000
Comparison = namedtuple('Comparison', 'loaded unexpected missing mismatched')
_LOADING_ONLY = frozenset('''ignore_mismatched_sizes device_map low_cpu_mem_usage torch_dtype dtype cache_dir force_download local_files_only token revision
use_safetensors trust_remote_code add_pooling_layer subfolder from_tf from_flax state_dict output_loading_info weights_only config use_auth_token'''.split())


def from_pretrained(cls, pretrained_model_name_or_path, *model_args, **kwargs):
    """The model of a checkpoint, under this class. Weights that the checkpoint lacks are newly initialised, and a report says so.

    Keyword arguments change its configuration (`num_labels=3`). Raises `OSError` where there is no such checkpoint.
    What runs is a bundled stand-in: its own count of parameters is in the run's record and in `num_parameters()`.
    """
    name, started = checked_name(pretrained_model_name_or_path), time.perf_counter()
    family = request('tokenizer.load', {'name': name})[0]['family']
    fits = family == cls.config_class.model_type
    answer = request('model.load', {'name': name, 'fresh': None if fits else 'body', **_head_asked(cls, fits)})[0]
    remember(name, answer)
    if not fits:
        logger.warning(f'You are using a model of type `{family}` to instantiate a model of type `{cls.config_class.model_type}`. This may be expected if you '
                       'are loading a checkpoint that shares a subset of the architecture (e.g., loading a `sam2_video` checkpoint into `Sam2Model`), but is '
                       'otherwise not supported and can yield errors. Please verify that the checkpoint is compatible with the model you are instantiating.')
    config = _config(cls, name, answer, kwargs)
    model = cls(config, *model_args, **({'add_pooling_layer': kwargs['add_pooling_layer']} if 'add_pooling_layer' in kwargs else {}))
    found = compare(model, answer['checkpoint_keys'], answer['num_labels'])
    fresh = 'body' if not fits else _fresh_head(cls, answer, found)
    if fresh == 'head' and cls.HEAD == 'sequence-classification':
        answer = request('model.load', {'name': name, 'fresh': 'head', 'head': cls.HEAD, 'num_labels': config.num_labels})[0]
    progress_bar.loading_weights(len(found.loaded) + len(found.mismatched), started)
    loading_report.log_report(cls.__name__, name, found.unexpected, found.missing, found.mismatched)
    if found.mismatched and not kwargs.get('ignore_mismatched_sizes'):
        raise RuntimeError('You set `ignore_mismatched_sizes` to `False`, thus raising an error. For details look at the above report!')
    model._bind(name, fresh, answer, _new_pooler(model, found))
    model.eval()
    loaded.append((cls.__name__, name))
    return model


from_pretrained.__qualname__ = 'PreTrainedModel.from_pretrained'


def _config(cls, name, answer, kwargs):
    given = kwargs.get('config')
    if isinstance(given, PreTrainedConfig):
        return given
    for key in ('dtype', 'torch_dtype'):
        if kwargs.get(key) not in (None, 'auto', torch.float32, 'float32'):
            raise PracticeEditionLimit('The practice edition computes models in float32 only.')
    if 'device_map' in kwargs:
        raise PracticeEditionLimit('`device_map` is not in the practice edition of transformers: there is one device, the CPU.')
    changes = {key: value for key, value in kwargs.items() if key not in _LOADING_ONLY}
    if 'attn_implementation' in changes:
        changes['_attn_implementation'] = changes.pop('attn_implementation')
    config = cls.config_class.of_fields({**answer['config'], 'name_or_path': name}, changes)
    if not 1 <= config.num_labels <= _MOST_LABELS:
        raise PracticeEditionLimit(f'A classifier of {config.num_labels} labels is not in the practice edition: between 1 and {_MOST_LABELS:,} are.')
    for key in ('bos_token_id', 'eos_token_id'):
        value = getattr(config, key)
        if value is not None and value >= config.vocab_size:
            logger.warning(f'Model config: {key} must be `None` or an integer within the vocabulary (between 0 and {config.vocab_size - 1}), got {value}. '
                           'This may result in unexpected behavior.')
    return config


def compare(model, checkpoint_keys, checkpoint_labels):
    """Which weights the model and the checkpoint share. A base model takes a checkpoint's weights without their prefix, and the reverse."""
    prefix, own = model.base_model_prefix + '.', dict(model.weight_shapes())
    based = model.HEAD == 'base'
    here = {key[len(prefix):] if based and key.startswith(prefix) else key for key in checkpoint_keys}
    shared = [key for key in own if key in here]
    mismatched = {key: (torch.Size((checkpoint_labels, *own[key][1:])), torch.Size(own[key])) for key in shared
                  if key in model.LABEL_WEIGHTS and own[key][0] != checkpoint_labels}
    plain = [key[len(prefix):] if based and key.startswith(prefix) else key for key in checkpoint_keys]
    return Comparison([key for key in shared if key not in mismatched], [key for key in plain if key not in own],
                      [key for key in own if key not in here], mismatched)


def _head_asked(cls, fits):
    """The head that the parameters are counted with; it is left open, because only the answer says whether the checkpoint has one."""
    if cls.HEAD == 'base':
        return {'head': 'base'}
    return {} if fits else {'head': cls.HEAD}


def _fresh_head(cls, answer, found):
    """`head` when the head is new, None when the checkpoint's own is used."""
    if cls.HEAD == 'base':
        return None
    return None if cls.HEAD in answer['heads'] and not found.mismatched else 'head'


def _new_pooler(model, found):
    """Whether the pooler is newly initialised, as it is for a checkpoint that has none; a trained one is not in the stand-ins."""
    return 'pooler.dense.weight' in found.missing
