"""The tokenizer classes' common part: call, encode, decode, and looking things up."""

from practice_bridge import PracticeEditionLimit

from ..utils import logging
from .added_token import AddedToken
from .assembly import added_by, assemble, NO_TEMPLATE
from .batch_encoding import BatchEncoding
from .encoding import Encoding
from .loading import from_pretrained
from .padding import pad
from .sources import read_ids, Source
from .special_tokens import with_special_tokens
from .strategies import padded_length, strategies, WHOLE
from .text_inputs import as_batch


class PushToHubMixin:
    """Upstream's methods for publishing and saving, which need a network or a disk."""

    def push_to_hub(self, *args, **kwargs):
        """Upstream sends to the hub; here it raises a limit, for there is no network."""
        raise PracticeEditionLimit('`push_to_hub` needs a network, which the practice edition does not use.')

    def save_pretrained(self, *args, **kwargs):
        """Upstream writes a folder; here it raises a limit, for there is no disk."""
        raise PracticeEditionLimit(f'`{type(self).__name__}.save_pretrained` is in transformers, and not in the practice edition: a practice program has no '
                                   'disk, and what it loads is loaded again by its name.')


@with_special_tokens
class PreTrainedTokenizerBase(PushToHubMixin):
    """What upstream's tokenizers have in common."""

    model_input_names = ['input_ids', 'attention_mask']
    padding_side = truncation_side = 'right'
    is_fast = True
    pad_token_type_id = 0
    split_special_tokens = False
    from_pretrained = classmethod(from_pretrained)
    pad = pad

    def _of_checkpoint(self, name):
        raise PracticeEditionLimit(f'Loading {name!r} by `{type(self).__name__}`, the class under all tokenizers, is not in the practice edition of '
                                   'transformers. Use `AutoTokenizer`, or the class of the checkpoint.')

    def _set_up(self, vocabulary, special, template=NO_TEMPLATE, name='', added=(), model_max_length=None):
        """Fills a fresh object. `special`: token by role; `added`: (id, AddedToken) beside the vocabulary, in order."""
        plain = object.__setattr__
        plain(self, '_special_tokens_map', dict(special))
        plain(self, '_vocabulary', vocabulary)
        plain(self, '_added', {})
        plain(self, '_added_tokens', dict(added))
        plain(self, '_special_ids', {token.content: number for number, token in added})
        plain(self, '_template', template)
        plain(self, '_warned_length', False)
        self.name_or_path, self.vocab_size = name, vocabulary.size
        self.model_max_length = vocabulary.info['model_max_length'] if model_max_length is None else model_max_length
        return self

    def __call__(self, text=None, text_pair=None, text_target=None, text_pair_target=None, add_special_tokens=True, padding=False, truncation=None,
                 max_length=None, stride=0, is_split_into_words=False, pad_to_multiple_of=None, padding_side=None, return_tensors=None,
                 return_token_type_ids=None, return_attention_mask=None, return_overflowing_tokens=False, return_special_tokens_mask=False,
                 return_offsets_mapping=False, return_length=False, verbose=True, tokenizer_kwargs=None, **kwargs):
        """Tokenizes a text, a pair or a batch. Unknown options are ignored, as upstream ignores them."""
        if text is None and text_target is None:
            raise ValueError('You need to specify either `text` or `text_target`.')
        if text_target is not None:
            raise PracticeEditionLimit('`text_target` is not in the practice edition of transformers.')
        chosen = strategies(self, padding, truncation, max_length, pad_to_multiple_of, stride)
        batch, batched = as_batch(text, text_pair, is_split_into_words)
        groups = self._encodings(batch, self._template if add_special_tokens else NO_TEMPLATE, chosen, pad_to_multiple_of, padding_side or self.padding_side,
                                 return_overflowing_tokens)
        if not groups:
            raise IndexError('list index out of range')
        encodings = [each for group in groups for each in group]
        wanted = {'token_type_ids': return_token_type_ids, 'attention_mask': return_attention_mask, 'special_tokens_mask': return_special_tokens_mask,
                  'offset_mapping': return_offsets_mapping, 'length': return_length}
        data = self._data(encodings, wanted)
        if return_overflowing_tokens:
            data['overflow_to_sample_mapping'] = [number for number, group in enumerate(groups) for _ in group]
        self._warn_about_length(encodings, chosen, verbose)
        if return_tensors is not None or batched or return_overflowing_tokens:
            return BatchEncoding(data, encodings, return_tensors)
        return BatchEncoding({key: value[0] if isinstance(value[0], list) else value for key, value in data.items()}, encodings)

    def _encodings(self, batch, template, chosen, pad_to_multiple_of, side, with_overflow):
        """A list of encodings for each text: one, and with `with_overflow` one for each stretch that was cut off."""
        sources = [tuple(Source(self, part) for part in pair if part is not None) for pair in batch]
        read_ids(self, [source for pair in sources for source in pair])
        groups = [assemble(pair[0].ids, pair[1].ids if len(pair) > 1 else None, template, chosen, self.truncation_side, with_overflow) for pair in sources]
        length = padded_length(max((len(each.ids) for group in groups for each in group), default=0), chosen, pad_to_multiple_of)
        return [[Encoding(each, pair, self, length, side) for each in group] for group, pair in zip(groups, sources)]

    def _data(self, encodings, wanted):
        data = {'input_ids': [each.ids for each in encodings]}
        for key, name in (('token_type_ids', 'type_ids'), ('attention_mask', 'attention_mask')):
            if key in self.model_input_names if wanted[key] is None else wanted[key]:
                data[key] = [getattr(each, name) for each in encodings]
        if wanted['special_tokens_mask']:
            data['special_tokens_mask'] = [each.special_tokens_mask for each in encodings]
        if wanted['offset_mapping']:
            data['offset_mapping'] = [each.offsets for each in encodings]
        if wanted['length']:
            data['length'] = [len(each.ids) for each in encodings]
        return data

    def _warn_about_length(self, encodings, chosen, verbose):
        longest = next((len(each.ids) for each in encodings if len(each.ids) > self.model_max_length), None)
        if chosen.max_length is None and longest and verbose and not self._warned_length:
            logging.logger.warning(f'Token indices sequence length is longer than the specified maximum sequence length for this model ({longest} > '
                                   f'{self.model_max_length}). Running this sequence through the model will result in indexing errors')
            self._warned_length = True

    def encode(self, text, text_pair=None, add_special_tokens=True, **options):
        """The ids alone."""
        if text is None:
            as_batch(text, None, False)
        return self(text, text_pair, add_special_tokens=add_special_tokens, **options)['input_ids']

    def tokenize(self, text, pair=None, add_special_tokens=False, **options):
        """The tokens as strings, those of the first text of a batch."""
        batch, _ = as_batch(text, pair, options.get('is_split_into_words', False))
        [[encoding]] = self._encodings(batch[:1], self._template if add_special_tokens else NO_TEMPLATE, WHOLE, None, 'right', False)
        return encoding.tokens

    def decode(self, token_ids, skip_special_tokens=False, clean_up_tokenization_spaces=None, **_):
        """The text of ids; of several sequences a list."""
        from .tokens import decode
        return decode(self, token_ids, skip_special_tokens, clean_up_tokenization_spaces)

    def batch_decode(self, sequences, skip_special_tokens=False, clean_up_tokenization_spaces=None, **options):
        """A list with the text of each of several sequences."""
        decoded = self.decode(sequences, skip_special_tokens, clean_up_tokenization_spaces, **options)
        if not isinstance(decoded, str):
            return decoded
        logging.warning_once('Passing a single sequence to `batch_decode` is deprecated and will be removed in a future version, use `decode` instead.')
        return [decoded]

    def convert_tokens_to_ids(self, tokens):
        """The id of a token, or the ids of a list; what is not in the vocabulary gets the id of the unknown token."""
        if isinstance(tokens, str):
            return self._ids([tokens])[0]
        return self._ids(list(tokens)) if all(isinstance(token, str) for token in tokens) else [self.convert_tokens_to_ids(token) for token in tokens]

    def _ids(self, tokens):
        own = {token: self._added.get(token, self._special_ids.get(token)) for token in tokens}
        words = [token for token, number in own.items() if number is None]
        own.update(zip(words, self._vocabulary.ids_of(words)))
        return [self.unk_token_id if own[token] is None and token != self.unk_token else own[token] for token in tokens]

    def convert_ids_to_tokens(self, ids, skip_special_tokens=False):
        """The token of an id, or the tokens of a list or tensor, as the vocabulary spells them."""
        if isinstance(ids, int):
            return self._tokens([ids])[0]
        skipped = set(self.all_special_ids) if skip_special_tokens else ()
        return self._tokens([number for number in map(int, ids) if number not in skipped])

    def _tokens(self, ids):
        if any(number < 0 for number in ids):
            raise OverflowError("can't convert negative int to unsigned")
        plain = [number for number in ids if number not in self._added_tokens]
        found = dict(zip(plain, self._vocabulary.tokens_of(plain)))
        return [self._added_tokens[number].content if number in self._added_tokens else found[number] for number in ids]

    def convert_tokens_to_string(self, tokens):
        """The text that a list of tokens stands for."""
        return self._vocabulary.decode([self.convert_tokens_to_ids(tokens)], False)[0]

    def get_vocab(self):
        """Every token with its id. Upstream gives them in no particular order; here it is that of the ids."""
        return {**self._vocabulary.index, **self._added, **{token.content: number for number, token in self._added_tokens.items()}}

    vocab = property(get_vocab)

    def get_added_vocab(self):
        """The tokens that were added to the vocabulary, special ones too, with their ids."""
        return {token.content: number for number, token in self.added_tokens_decoder.items()}

    added_tokens_encoder = property(get_added_vocab)

    @property
    def added_tokens_decoder(self):
        """The tokens that were added to the vocabulary, by id."""
        return dict(sorted(self._added_tokens.items()))

    def add_tokens(self, new_tokens, special_tokens=False):
        """Adds tokens that are cut out of a text whole, behind the vocabulary where it has them not. Returns how many were not added before."""
        added = 0
        for token in [new_tokens] if isinstance(new_tokens, (str, AddedToken)) else new_tokens:
            token = token if isinstance(token, AddedToken) else AddedToken(token, special=special_tokens)
            if token in self._added_tokens.values():
                continue
            number = self.convert_tokens_to_ids(token.content)
            if number == self.unk_token_id and token.content != self.unk_token:
                number = len(self)
            self._added[token.content] = number
            self._added_tokens[number] = token
            added += 1
        return added

    @property
    def max_len_single_sentence(self):
        """How many tokens a text may have beside its special tokens."""
        return self.model_max_length - self.num_special_tokens_to_add()

    @property
    def max_len_sentences_pair(self):
        """How many tokens a pair of texts may have beside its special tokens."""
        return self.model_max_length - self.num_special_tokens_to_add(pair=True)

    def num_special_tokens_to_add(self, pair=False):
        """How many special tokens a text gets, or a pair of texts."""
        return added_by(self._template, pair)

    def __len__(self):
        return max(self.vocab_size, max(self._added_tokens, default=-1) + 1)

    def __bool__(self):
        return True

    def __repr__(self):
        added = '\n\t'.join(f'{number}: {token!r},' for number, token in self.added_tokens_decoder.items())
        return (f"{type(self).__name__}(name_or_path='{self.name_or_path}', vocab_size={self.vocab_size}, model_max_length={self.model_max_length}, "
                f"padding_side='{self.padding_side}', truncation_side='{self.truncation_side}', special_tokens={self.special_tokens_map}, "
                f'added_tokens_decoder={{{f"{chr(10)}{chr(9)}{added}{chr(10)}" if added else ""}}})')


class TokenizersBackend(PreTrainedTokenizerBase):
    """What upstream's tokenizers with the Rust library are."""


class PythonBackend(PreTrainedTokenizerBase):
    """What upstream's tokenizers in Python are; none of them is here."""


for _name in ('tokenize', 'convert_ids_to_tokens', 'get_vocab', 'get_added_vocab', 'num_special_tokens_to_add', 'convert_tokens_to_string'):
    # Upstream has these on the class for the Rust library, and Python's own errors name it.
    getattr(PreTrainedTokenizerBase, _name).__qualname__ = f'TokenizersBackend.{_name}'
PushToHubMixin.__module__ = 'transformers.utils.hub'
PreTrainedTokenizerBase.__module__ = 'transformers.tokenization_utils_base'
TokenizersBackend.__module__ = 'transformers.tokenization_utils_tokenizers'
PythonBackend.__module__ = 'transformers.tokenization_python'
