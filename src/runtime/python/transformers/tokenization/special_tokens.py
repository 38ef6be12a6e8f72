"""The special tokens of a tokenizer, as attributes: `pad_token`, `pad_token_id` and their like."""

from practice_bridge import PracticeEditionLimit

from .added_token import AddedToken
from .upstream_names import TOKENIZER_NAMES

ATTRIBUTES = ['bos_token', 'eos_token', 'unk_token', 'sep_token', 'pad_token', 'cls_token', 'mask_token']


_EXTRA = 'extra_special_tokens'
_VALID = ', '.join(map(repr, [*ATTRIBUTES, _EXTRA]))


def _special(token):
    return token if isinstance(token, AddedToken) else AddedToken(token, normalized=False, special=True)


def role_of(key):
    """`pad_token_id` and `pad_token` both mean `pad_token`."""
    return key.removesuffix('_ids').removesuffix('_id') if key.endswith(('_id', '_ids')) else key


def with_special_tokens(cls):
    """Puts what follows on a class, without a base class that would show in its method resolution order."""
    for name, value in vars(_SpecialTokens).items():
        if name not in vars(cls) and name not in ('__module__', '__dict__', '__weakref__', '__doc__', '__qualname__'):
            setattr(cls, name, value)
    return cls


class _SpecialTokens:
    """Named special tokens that can be read, set and added."""

    def __setattr__(self, key, value):
        role = role_of(key)
        if role in ATTRIBUTES:
            value = self.convert_ids_to_tokens(value) if key != role and value is not None else value
            if value is not None and not isinstance(value, (str, AddedToken)):
                raise ValueError(f'Cannot set a non-string value as the {role}')
            self._special_tokens_map[role] = value
        else:
            object.__setattr__(self, key, value)

    def __getattr__(self, key):
        if key in TOKENIZER_NAMES:
            raise PracticeEditionLimit(f'`{type(self).__name__}.{key}` is in transformers, and not in the practice edition of transformers that runs here.')
        role = role_of(key)
        if role in ATTRIBUTES:
            token = self.__dict__.get('_special_tokens_map', {}).get(role)
            if token is None:
                return None
            return self._special_id(str(token)) if key != role else str(token)
        raise AttributeError(f'{type(self).__name__} has no attribute {key}')

    def _special_id(self, token):
        """The id of a special token, without reading the whole vocabulary where it is known."""
        known = self._special_ids.get(token)
        return self.convert_tokens_to_ids(token) if known is None else known

    @property
    def special_tokens_map(self):
        """The special tokens by their role, such as `mask_token`."""
        return {role: str(self._special_tokens_map[role]) for role in ATTRIBUTES if self._special_tokens_map.get(role) is not None}

    @property
    def extra_special_tokens(self):
        """Special tokens without a role."""
        return [str(token) for token in self.__dict__.get('_extra_special_tokens', ())]

    @property
    def all_special_tokens(self):
        """The special tokens, each once."""
        return list(dict.fromkeys([*self.special_tokens_map.values(), *self.extra_special_tokens]))

    @property
    def all_special_ids(self):
        """The ids of the special tokens, in the order of `all_special_tokens`."""
        return [self._special_id(token) for token in self.all_special_tokens]

    def add_special_tokens(self, special_tokens_dict, replace_extra_special_tokens=True):
        """Sets special tokens by role, or more without one, adding those that the vocabulary lacks. Returns how many were added."""
        wanted, tokens = dict(special_tokens_dict), []
        if 'additional_special_tokens' in wanted and not wanted.get(_EXTRA):
            wanted[_EXTRA] = wanted.pop('additional_special_tokens')
        for role, value in wanted.items():
            if role == _EXTRA:
                tokens += self._take_extra(value, replace_extra_special_tokens)
                continue
            if role not in ATTRIBUTES:
                raise ValueError(f'Key {role} is not a valid special token. Valid keys are: {{{_VALID}}}')
            if not isinstance(value, (str, AddedToken)):
                raise ValueError(f'Token {value} for key {role} should be a str or an AddedToken instance')
            tokens.append(_special(value))
            setattr(self, role, value)
        return self.add_tokens(tokens)

    def _take_extra(self, tokens, replace):
        if not isinstance(tokens, (list, tuple)) or not all(isinstance(token, (str, AddedToken)) for token in tokens):
            raise ValueError(f'Tokens {tokens} for key {_EXTRA} should all be str or AddedToken instances')
        kept = self.extra_special_tokens
        fresh = [_special(token) for token in tokens if replace or str(token) not in kept]
        self._extra_special_tokens = fresh if replace and fresh else [*self.__dict__.get('_extra_special_tokens', ()), *fresh]
        return fresh

    def get_special_tokens_mask(self, token_ids_0, token_ids_1=None, already_has_special_tokens=False):
        """1 where an id is a special token's."""
        if not already_has_special_tokens:
            raise NotImplementedError(f'{type(self).__name__} does not implement get_special_tokens_mask for non-formatted sequences')
        if token_ids_1 is not None:
            raise ValueError('You should not supply a second sequence if the provided sequence of ids is already formatted with special tokens for the model.')
        special = set(self.all_special_ids)
        return [1 if int(each) in special else 0 for each in token_ids_0]
