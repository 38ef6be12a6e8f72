"""Which tokens a step hides: mostly those that carry the sentence."""

import torch
from torch import Tensor

from families import Family

RATE, KEPT = 0.3, 0.1
FUNCTION_WORDS = frozenset('the a an of to in is it that and or for on with as by at be was are this from s t not'.split())
FUNCTION_SHARE, PIECE_SHARE = 0.12, 0.35
"""Of RATE: function words and punctuation are easy, later pieces of a word are seldom asked for."""


def shares(family: Family) -> Tensor:
    """For each token its part of RATE."""
    tokenizer = family.tokenizer

    def share(token: str) -> float:
        word = token.removeprefix('Ġ').removeprefix('##').lower()
        if word in FUNCTION_WORDS or not any(letter.isalnum() for letter in word):
            return FUNCTION_SHARE
        return 1.0 if family.begins_word(token) else PIECE_SHARE

    found = torch.tensor([share(tokenizer.id_to_token(index)) for index in range(family.words)])
    found[[family.padding, family.start, family.end, family.mask]] = 0
    return found


def hide(family: Family, ids: Tensor, share: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """The ids with some replaced by the mask, and which are to be guessed; a tenth of those stays as it is."""
    guessed = torch.rand(ids.shape, generator=generator) < share[ids] * RATE
    replaced = guessed & (torch.rand(ids.shape, generator=generator) >= KEPT)
    return torch.where(replaced, family.mask, ids), guessed
