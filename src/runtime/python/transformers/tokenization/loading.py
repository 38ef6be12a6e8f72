"""`from_pretrained` of tokenizers."""

import os

from practice_bridge import PracticeEditionLimit, loaded

from .special_tokens import ATTRIBUTES

WITHOUT_TOKENIZER_JSON = {
    'distilbert-base-uncased-finetuned-sst-2-english', 'distilbert/distilbert-base-uncased-finetuned-sst-2-english', 'textattack/roberta-base-SST-2',
}
"""Checkpoints whose folder on the hub has vocabulary files of one tokenizer only, so that another class finds none of its own."""

_CHANGES_TEXT = {'do_lower_case': True, 'add_prefix_space': False, 'strip_accents': None, 'tokenize_chinese_chars': True}


def checked_name(name):
    """The name of a checkpoint as a string, or upstream's error for what cannot be one."""
    if isinstance(name, (str, os.PathLike)):
        return os.fspath(name)
    raise OSError(f"Incorrect path_or_model_id: '{name}'. Please provide either the path to a local folder or the repo_id of a model on the Hub.")


def from_pretrained(cls, pretrained_model_name_or_path, *init_inputs, **kwargs):
    """The tokenizer of a checkpoint, under this class. A class that does not belong to it takes what it finds, as upstream's does.

    Keyword arguments set what tokenizers have, such as `model_max_length` and `padding_side`.
    """
    name = checked_name(pretrained_model_name_or_path)
    for key, usual in _CHANGES_TEXT.items():
        if kwargs.get(key, usual) != usual:
            raise PracticeEditionLimit(f'`{key}={kwargs[key]!r}` is not in the practice edition of transformers: tokenizers are as the checkpoint has them.')
    tokenizer = cls._of_checkpoint(object.__new__(cls), name)
    for key in ('model_max_length', 'padding_side', 'truncation_side', *ATTRIBUTES):
        if key in kwargs:
            setattr(tokenizer, key, kwargs[key])
    loaded.append((cls.__name__, name))
    return tokenizer


from_pretrained.__qualname__ = 'PreTrainedTokenizerBase.from_pretrained'
