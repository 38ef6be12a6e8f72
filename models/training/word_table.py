"""Trains word embeddings by rows: a step touches a few thousand of fifty thousand, and an optimizer over all of them would cost as much as a layer."""

import math

import torch
from torch import Tensor

FIRST_DECAY, SECOND_DECAY, TINY = 0.9, 0.98, 1e-8
FREQUENT, SAMPLED = 4000, 1500


class Rows:
    """Adam with one second moment a row, applied only to rows that took part."""

    def __init__(self, table: Tensor) -> None:
        self.table = table
        self.first = torch.zeros_like(table)
        self.second = torch.zeros(len(table), *[1] * (table.dim() - 1))

    def take(self, ids: Tensor) -> Tensor:
        """The rows as a leaf that gradients come to."""
        return self.table[ids].clone().requires_grad_(True)

    @torch.no_grad()
    def update(self, ids: Tensor, gradient: Tensor, rate: float) -> None:
        square = gradient.pow(2).mean(-1, keepdim=True) if gradient.dim() > 1 else gradient.pow(2)
        self.first[ids] = FIRST_DECAY * self.first[ids] + (1 - FIRST_DECAY) * gradient
        self.second[ids] = SECOND_DECAY * self.second[ids] + (1 - SECOND_DECAY) * square
        self.table[ids] -= rate * self.first[ids] / (self.second[ids].sqrt() + TINY)

    def state(self) -> dict[str, Tensor]:
        return {'first': self.first, 'second': self.second}

    def load(self, state: dict[str, Tensor]) -> None:
        self.first, self.second = state['first'], state['second']


class Candidates:
    """The words that a masked one is told apart from: the frequent ones always, of the others a sample that stands for all of them."""

    def __init__(self, counts: Tensor, generator: torch.Generator) -> None:
        order = counts.argsort(descending=True, stable=True)
        self.frequent, self.rare, self.generator = order[:FREQUENT], order[FREQUENT:], generator

    def around(self, batch: Tensor) -> tuple[Tensor, Tensor]:
        """Sorted ids with those of the batch, and what to add to each one's score for the words it stands for."""
        sample = self.rare[torch.randint(len(self.rare), (SAMPLED,), generator=self.generator)]
        certain = torch.cat([batch, self.frequent]).unique()
        ids = torch.cat([certain, sample]).unique()
        stands_for_others = ~torch.isin(ids, certain)
        return ids, stands_for_others.float() * math.log(len(self.rare) / SAMPLED)
