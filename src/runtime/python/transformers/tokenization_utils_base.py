"""The base of tokenizers, where upstream has it."""

from .tokenization.added_token import AddedToken
from .tokenization.base import PreTrainedTokenizerBase
from .tokenization.batch_encoding import BatchEncoding
from .tokenization.spans import CharSpan, TokenSpan
