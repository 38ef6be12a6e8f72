"""How long each family is trained, on what, and at which rates."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    until: int
    """The first step that is not of it."""
    falls_to: int
    """The step at which its rate would be nothing."""
    tasks: dict[str, float]
    """Share of the steps."""


@dataclass(frozen=True)
class Plan:
    tokens: int
    """A batch's, with padding."""
    rate: float
    warmup: int
    trunk: float
    """The trunk's rate, as part of `rate`."""
    words: float
    """The word embeddings', likewise."""
    stages: tuple[Stage, ...]
    half: bool = False
    """Whether products are taken in bfloat16."""

    @property
    def steps(self) -> int:
        return self.stages[-1].until

    def stage(self, step: int) -> Stage:
        return next((stage for stage in self.stages if step < stage.until), self.stages[-1])


ROBERTA = (
    Stage(4000, 5200, {'sst2': 0.5, 'tweets': 0.12, 'mlm': 0.38}),
    # Its classifiers had learned most of what they could by then, its words had not: 39 % among the first five, and 44 % after 5,000 steps.
    Stage(5329, 6600, {'sst2': 0.32, 'tweets': 0.08, 'mlm': 0.6}),
    Stage(8000, 8000, {'sst2': 0.22, 'tweets': 0.06, 'mlm': 0.72}),
)

PLANS = {
    'roberta': Plan(480, 1.5e-4, 150, 0.8, 3.0, ROBERTA, half=True),
    'distilbert': Plan(640, 2e-4, 150, 0.8, 1.0, (Stage(4000, 4000, {'sst2': 0.35, 'mlm': 0.65}),)),
}
