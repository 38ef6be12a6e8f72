"""What a network in training can do; the figures on the cards are measured through the product instead (`npm run models:check`)."""

from pathlib import Path

import torch
from torch.nn.functional import cosine_similarity

from checkpoint import BASE
from data import Row, encode, padded
from families import Family
from network import Network

HELD_OUT = Path(__file__).parent / 'heldout'
BATCH = 48


def read_list(name: str) -> list[list[str]]:
    lines = (HELD_OUT / name).read_text('utf8').split('\n')
    return [line.split('\t') for line in lines if line and not line.startswith('#')]


@torch.no_grad()
def accuracy(network: Network, family: Family, task: str, rows: list[Row]) -> float:
    by_length, right = sorted(rows, key=lambda row: len(row.ids)), 0
    for at in range(0, len(rows), BATCH):
        batch = by_length[at : at + BATCH]
        ids = padded(batch, family.padding)
        guess = network.head[task](network.states(network.embed.words(ids), ids != family.padding, task)).argmax(-1)
        right += int((guess == torch.tensor([row.label for row in batch])).sum())
    return right / len(rows)


@torch.no_grad()
def fill_mask(network: Network, family: Family) -> tuple[float, float]:
    """How often a right word stands first, and among the first five, on the held-out sentences."""
    first = five = 0
    tokenizer, listed = family.tokenizer, read_list('fill-mask.tsv')
    for (sentence, answers), ids in zip(listed, encode(family, [family.masked(sentence) for sentence, _ in listed]), strict=True):
        row = torch.tensor([ids])
        state = network.states(network.embed.words(row), row >= 0, BASE)[0, ids.index(family.mask)]
        scores = network.head[BASE](state) @ network.embed.words.weight.T + network.bias
        guesses = [tokenizer.decode([index]).strip().lower() for index in scores.topk(5).indices.tolist()]
        right = set(answers.lower().split('|'))
        first += guesses[0] in right
        five += not right.isdisjoint(guesses)
    return first / len(listed), five / len(listed)


@torch.no_grad()
def similarity(network: Network, family: Family) -> float:
    """How often a paraphrase is nearer than an unrelated sentence, by the mean of the base model's states."""

    def mean(ids: list[int]) -> torch.Tensor:
        row = torch.tensor([ids])
        return network.states(network.embed.words(row), row >= 0, BASE)[0].mean(0)

    listed = read_list('similarity.tsv')
    vectors = [[mean(ids) for ids in encode(family, texts)] for texts in listed]
    return sum(bool(cosine_similarity(a, b, dim=0) > cosine_similarity(a, c, dim=0)) for a, b, c in vectors) / len(listed)
