"""How long each family is trained, on what, and at which rates."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    steps: int
    tokens: int
    """A batch's, with padding."""
    rate: float
    warmup: int
    trunk: float
    """The trunk's rate, as part of `rate`."""
    words: float
    """The word embeddings', likewise."""
    tasks: dict[str, float]
    """Share of the steps."""
    half: bool = False
    """Whether products are taken in bfloat16."""


PLANS = {
    'roberta': Plan(5200, 480, 1.5e-4, 150, 0.8, 3.0, {'sst2': 0.5, 'tweets': 0.12, 'mlm': 0.38}, half=True),
    'distilbert': Plan(4000, 640, 2e-4, 150, 0.8, 1.0, {'sst2': 0.35, 'mlm': 0.65}),
}
