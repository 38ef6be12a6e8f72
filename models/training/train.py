"""Trains one family, or goes on where it stopped.

    python train.py distilbert|roberta --data FOLDER --work FOLDER [--steps N] [--threads N] [--minutes M]

DATA has sst2-train.tsv, sst2-dev.tsv and tweets-train.csv; WORK has what start_*.py and corpus.py wrote (FAMILY.start.safetensors, corpus.txt) and
gets FAMILY.checkpoint. `--minutes` ends this call early; the schedule goes by steps, so that pauses and several calls change nothing of it.
"""

import argparse
import time
from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import load_file

from checkpoint import BASE
from data import Row, batches, read_reviews, read_tweets, rows
from evaluate import accuracy, fill_mask, similarity
from families import FAMILIES, Family
from plan import PLANS
from trainer import Trainer

SAVE_SECONDS, REPORT_STEPS, MEASURE_STEPS = 240, 50, 1000
SHORTEST = 2
"""Words of a phrase: single words teach little and are a sixth of the set."""


def read_rows(family: Family, data: Path, work: Path) -> tuple[dict[str, list[Row]], dict[str, list[Row]]]:
    """For each task the rows to train on and, of classifiers, those to measure on."""
    sentences = [(text, 0) for text in (work / 'corpus.txt').read_text('utf8').split('\n') if text]
    reviews = [(text, label) for text, label in read_reviews(data / 'sst2-train.tsv') if len(text.split()) >= SHORTEST]
    training = {BASE: rows(family, sentences, BASE), 'sst2': rows(family, reviews, 'sst2')}
    held = {'sst2': rows(family, read_reviews(data / 'sst2-dev.tsv'), 'sst2')}
    if 'tweets' in family.labels:
        kept, out = read_tweets(data / 'tweets-train.csv')
        training['tweets'], held['tweets'] = rows(family, kept, 'tweets'), rows(family, out, 'tweets')
    return training, held


def measure(trainer: Trainer, held: dict[str, list[Row]]) -> str:
    network, family = trainer.network.eval(), trainer.family
    first, five = fill_mask(network, family)
    scores = {task: round(accuracy(network, family, task, found), 4) for task, found in held.items()}
    text = f'{scores} fill-mask first {first:.3f} five {five:.3f} similarity {similarity(network, family):.3f}'
    network.train()
    return text


def run(trainer: Trainer, training: dict[str, list[Row]], held: dict[str, list[Row]], file: Path, until: float) -> None:
    supply = {task: batches(found, trainer.plan.tokens, trainer.draw) for task, found in training.items()}
    losses: dict[str, float] = {}
    saved, began, tokens = time.monotonic(), time.process_time(), 0
    while trainer.steps_done < trainer.plan.steps and time.monotonic() < until:
        task = trainer.task()
        batch = next(supply[task])
        loss = trainer.step(task, batch)
        tokens += len(batch) * max(len(row.ids) for row in batch)
        losses[task] = 0.97 * losses.get(task, loss) + 0.03 * loss
        if trainer.steps_done % REPORT_STEPS == 0:
            speed = tokens / (time.process_time() - began)
            print(trainer.steps_done, {name: round(value, 3) for name, value in losses.items()}, f'{speed:.0f} tokens a second of processor', flush=True)
        if trainer.steps_done % MEASURE_STEPS == 0:
            print(trainer.steps_done, measure(trainer, held), flush=True)
        if time.monotonic() - saved > SAVE_SECONDS:
            trainer.save(file)
            saved = time.monotonic()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('family', choices=FAMILIES)
    parser.add_argument('--data', type=Path, required=True)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--steps', type=int, help='instead of the plan: for a dry run')
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--minutes', type=float, default=float('inf'))
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    family, plan = FAMILIES[arguments.family], PLANS[arguments.family]
    if arguments.steps is not None:
        plan = replace(plan, stages=(replace(plan.stages[0], until=arguments.steps, falls_to=arguments.steps),))
    training, held = read_rows(family, arguments.data, arguments.work)
    counts = torch.bincount(torch.tensor([index for row in training[BASE] for index in row.ids]), minlength=family.words).float()
    trainer = Trainer(family, plan, load_file(arguments.work / f'{family.name}.start.safetensors'), counts)
    file = arguments.work / f'{family.name}.checkpoint'
    if file.exists():
        trainer.load(file)
    run(trainer, training, held, file, time.monotonic() + 60 * arguments.minutes)
    trainer.save(file)
    print('end', trainer.steps_done, measure(trainer, held))


if __name__ == '__main__':
    main()
