"""One family's training: takes a step of a task, keeps itself in a file and goes on from there."""

import os
import random
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from checkpoint import BASE
from data import Row, padded
from families import Family
from masking import hide, shares
from network import Network
from plan import Plan
from word_table import Candidates, Rows

CLIP, DECAY, BETAS = 1.0, 0.01, (0.9, 0.98)
SEED = 0


class Trainer:
    def __init__(self, family: Family, plan: Plan, start: dict[str, Tensor], counts: Tensor) -> None:
        torch.manual_seed(SEED)
        self.family, self.plan, self.steps_done = family, plan, 0
        self.draw, self.generator = random.Random(SEED), torch.Generator().manual_seed(SEED)
        self.network = Network(family)
        self.network.start_from(start)
        self.network.bias.data = ((counts + 1) / (counts + 1).sum()).log()
        self.words, self.bias = Rows(self.network.embed.words.weight.data), Rows(self.network.bias.data)
        self.share, self.candidates = shares(family), Candidates(counts, self.generator)
        named = [(name, value) for name, value in self.network.named_parameters() if value.requires_grad]
        self.shared = [value for name, value in named if name.startswith(('trunk', 'embed'))]
        self.own = [value for name, value in named if not name.startswith(('trunk', 'embed'))]
        self.optimizer = torch.optim.AdamW([{'params': self.own}, {'params': self.shared}], lr=plan.rate, betas=BETAS, weight_decay=DECAY, fused=True)

    @property
    def rate(self) -> float:
        """Warms up, then falls towards nothing."""
        warm = min(1.0, (self.steps_done + 1) / self.plan.warmup)
        return self.plan.rate * warm * max(0.0, 1 - self.steps_done / self.plan.stage(self.steps_done).falls_to)

    def task(self) -> str:
        """The next step's, by the plan's shares."""
        tasks = self.plan.stage(self.steps_done).tasks
        return self.draw.choices(list(tasks), list(tasks.values()))[0]

    def step(self, task: str, batch: list[Row]) -> float:
        """Learns one batch; its loss."""
        ids = padded(batch, self.family.padding)
        # Products in bfloat16, weights and sums in float32: a third faster where the processor has it (AVX512_BF16), emulated elsewhere.
        with torch.autocast('cpu', torch.bfloat16, enabled=self.plan.half):
            loss, used, vectors, bias = self.word_loss(ids) if task == BASE else self.class_loss(task, ids, torch.tensor([row.label for row in batch]))
        rate = self.rate
        self.optimizer.param_groups[0]['lr'], self.optimizer.param_groups[1]['lr'] = rate, rate * self.plan.trunk
        loss.backward()
        nn.utils.clip_grad_norm_([*self.own, *self.shared], CLIP)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        for rows, leaf in ((self.words, vectors), (self.bias, bias)):
            if leaf is not None and leaf.grad is not None:
                rows.update(used, leaf.grad, rate * self.plan.words)
        self.steps_done += 1
        return loss.item()

    def class_loss(self, task: str, ids: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        used = ids.unique()
        vectors = self.words.take(used)
        states = self.network.states(vectors[torch.searchsorted(used, ids)], ids != self.family.padding, task)
        return functional.cross_entropy(self.network.head[task](states), labels), used, vectors, None

    def word_loss(self, ids: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        hidden, guessed = hide(self.family, ids, self.share, self.generator)
        used, correction = self.candidates.around(torch.cat([ids.flatten(), torch.tensor([self.family.mask])]))
        vectors, bias = self.words.take(used), self.bias.take(used)
        states = self.network.states(vectors[torch.searchsorted(used, hidden)], ids != self.family.padding, BASE)
        scores = self.network.head[BASE](states[guessed]) @ vectors.T + bias + correction
        return functional.cross_entropy(scores, torch.searchsorted(used, ids[guessed]), reduction='sum') / max(int(guessed.sum()), 1), used, vectors, bias

    def save(self, file: Path) -> None:
        """Whole or not at all."""
        state = {
            'steps': self.steps_done,
            'network': self.network.state_dict(),
            'optimizer': self.optimizer.state_dict(),
            'rows': [self.words.state(), self.bias.state()],
            'draw': self.draw.getstate(),
            'generator': self.generator.get_state(),
        }
        torch.save(state, file.with_suffix('.part'))
        os.replace(file.with_suffix('.part'), file)

    def load(self, file: Path) -> None:
        state = torch.load(file, weights_only=False)
        self.steps_done = state['steps']
        self.network.load_state_dict(state['network'])
        self.optimizer.load_state_dict(state['optimizer'])
        for rows, kept in zip((self.words, self.bias), state['rows'], strict=True):
            rows.load(kept)
        self.draw.setstate(state['draw'])
        self.generator.set_state(state['generator'])
