"""The network that is trained: a trunk that all tasks share, and for each task its own upper layers and head."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from checkpoint import BASE, EPSILON, HEADS
from families import UPPER, Family

WIDTH, INNER = 384, 1536
HEAD_DEVIATION = 0.05


class Layer(nn.Module):
    """One encoder layer; names as in checkpoint.LAYER_NAMES."""

    def __init__(self, epsilon: float) -> None:
        super().__init__()
        self.qkv, self.ao, self.n1 = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, epsilon)
        self.fi, self.fo, self.n2 = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH), nn.LayerNorm(WIDTH, epsilon)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, tokens, _ = x.shape
        query, key, value = self.qkv(x).view(batch, tokens, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.n1(x + self.ao(mixed.transpose(1, 2).reshape(batch, tokens, WIDTH)))
        return self.n2(x + self.fo(functional.gelu(self.fi(x))))


class Embeddings(nn.Module):
    def __init__(self, family: Family) -> None:
        super().__init__()
        self.words, self.pos = nn.Embedding(family.words, WIDTH), nn.Embedding(family.positions, WIDTH)
        self.norm, self.first = nn.LayerNorm(WIDTH, EPSILON[family.name]), family.first_position

    def forward(self, vectors: Tensor) -> Tensor:
        """States of word vectors (batch x tokens x width); padding stands on the right, so places count from the left."""
        return self.norm(vectors + self.pos.weight[self.first : self.first + vectors.shape[1]])


class Classifier(nn.Module):
    """Looks at the first token, as upstream's heads of both families do."""

    def __init__(self, labels: int, family: Family) -> None:
        super().__init__()
        self.dense, self.out = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, labels)
        self.activation = torch.tanh if family.name == 'roberta' else functional.relu
        for linear in (self.dense, self.out):
            nn.init.normal_(linear.weight, 0, HEAD_DEVIATION)
            nn.init.zeros_(linear.bias)

    def forward(self, x: Tensor) -> Tensor:
        return self.out(self.activation(self.dense(x[:, 0])))


class WordHead(nn.Module):
    """Starts as the identity: the embeddings' own neighbours are the first guess."""

    def __init__(self, epsilon: float) -> None:
        super().__init__()
        self.dense, self.norm = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, epsilon)
        nn.init.eye_(self.dense.weight)
        nn.init.zeros_(self.dense.bias)
        nn.init.constant_(self.norm.weight, 0.12)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(functional.gelu(self.dense(x)))


class Network(nn.Module):
    """The word embeddings and the words' bias are trained by rows (word_table.py), the rest as usual."""

    def __init__(self, family: Family) -> None:
        super().__init__()
        tasks = [BASE, *family.labels]
        self.embed = Embeddings(family)
        self.trunk = nn.ModuleList(Layer(EPSILON[family.name]) for _ in range(family.layers - UPPER))
        self.branch = nn.ModuleDict({task: nn.ModuleList(Layer(EPSILON[family.name]) for _ in range(UPPER)) for task in tasks})
        heads = {task: Classifier(labels, family) for task, labels in family.labels.items()}
        self.head = nn.ModuleDict({BASE: WordHead(EPSILON[family.name]), **heads})
        self.bias = nn.Parameter(torch.zeros(family.words), requires_grad=False)
        self.embed.words.weight.requires_grad_(False)

    def states(self, vectors: Tensor, real: Tensor, task: str) -> Tensor:
        """The last states (batch x tokens x width) of word vectors; `real` says which tokens are no padding."""
        mask = None if bool(real.all()) else real[:, None, None, :]
        x = self.embed(vectors)
        for layer in (*self.trunk, *self.branch[task]):
            x = layer(x, mask)
        return x

    def start_from(self, tensors: dict[str, Tensor]) -> None:
        """Loads embeddings and `layer.N`; the upper layers of every task start the same."""
        self.embed.load_state_dict({name.removeprefix('embed.'): value for name, value in tensors.items() if name.startswith('embed.')})
        for index in range(len(self.trunk) + UPPER):
            prefix = f'layer.{index}.'
            state = {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}
            above = index - len(self.trunk)
            for layer in [self.trunk[index]] if above < 0 else [branch[above] for branch in self.branch.values()]:
                layer.load_state_dict(state)
