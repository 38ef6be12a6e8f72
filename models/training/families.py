"""What the two families differ in."""

from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

TOKENIZERS = Path(__file__).parent.parent / 'tokenizers'
UPPER = 2
"""Layers above the trunk: each fine-tuned name has its own."""


@dataclass(frozen=True)
class Family:
    name: str
    tokenizer_folder: str
    words: int
    layers: int
    positions: int
    first_position: int
    padding: int
    start: int
    end: int
    mask: int
    word_begins: str
    """What a token starts with that begins a word, or that does not: see `begins_word`."""
    labels: dict[str, int]
    """Fine-tuned tasks with their number of labels."""

    @property
    def tokenizer(self) -> Tokenizer:
        return Tokenizer.from_file(str(TOKENIZERS / self.tokenizer_folder / 'tokenizer.json'))

    def begins_word(self, token: str) -> bool:
        return token.startswith('Ġ') if self.word_begins == 'Ġ' else not token.startswith('##')

    def masked(self, sentence: str) -> str:
        """`{mask}` as this family writes it: RoBERTa's mask takes the space before it."""
        return sentence.replace(' {mask}', '<mask>') if self.name == 'roberta' else sentence.replace('{mask}', '[MASK]')


FAMILIES = {
    'distilbert': Family('distilbert', 'bert', 30522, 6, 512, 0, 0, 101, 102, 103, '##', {'sst2': 2}),
    'roberta': Family('roberta', 'roberta', 50265, 12, 514, 2, 1, 0, 2, 50264, 'Ġ', {'sst2': 2, 'tweets': 3}),
}
