"""Sentences as ids, and batches of about one length."""

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from families import Family

SENTIMENTS = {'negative': 0, 'neutral': 1, 'positive': 2}
LONGEST = {'mlm': 40, 'sst2': 80, 'tweets': 60}
POOL = 1600
"""Sentences that are sorted by length together."""
HELD_TWEETS = 10
"""Each tenth tweet that has text is held out, from the first on; scripts/models-check measures on the same."""


@dataclass(frozen=True)
class Row:
    ids: list[int]
    label: int


def encode(family: Family, texts: list[str], longest: int = 510) -> list[list[int]]:
    encoded = family.tokenizer.encode_batch(texts, add_special_tokens=False)
    return [[family.start, *each.ids[:longest], family.end] for each in encoded]


def rows(family: Family, labelled: list[tuple[str, int]], task: str) -> list[Row]:
    ids = encode(family, [text for text, _ in labelled], LONGEST[task])
    return [Row(each, label) for each, (_, label) in zip(ids, labelled, strict=True)]


def read_reviews(file: Path) -> list[tuple[str, int]]:
    """Lines of a label, a tab and a sentence, below a header."""
    lines = [line.split('\t') for line in file.read_text('utf8').split('\n')[1:] if line]
    return [(text.strip(), int(label)) for label, text in lines]


def read_tweets(file: Path) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Tweets to train on and those that are held out."""
    with file.open(encoding='utf8') as lines:
        tweets = [(row['text'].strip(), SENTIMENTS[row['sentiment']]) for row in csv.DictReader(lines) if row['text'].strip()]
    held = tweets[::HELD_TWEETS]
    return [tweet for place, tweet in enumerate(tweets) if place % HELD_TWEETS > 0], held


def batches(all_rows: list[Row], tokens: int, draw: random.Random) -> Iterator[list[Row]]:
    """For ever: batches of rows of nearly one length, at most `tokens` with padding."""
    while True:
        pool = draw.sample(all_rows, min(len(all_rows), POOL))
        pool.sort(key=lambda row: len(row.ids) + draw.random() / 2)
        cut: list[list[Row]] = [[]]
        for row in pool:
            if cut[-1] and (len(cut[-1]) + 1) * len(row.ids) > tokens:
                cut.append([])
            cut[-1].append(row)
        draw.shuffle(cut)
        yield from cut


def padded(batch: list[Row], padding: int) -> Tensor:
    longest = max(len(row.ids) for row in batch)
    return torch.tensor([row.ids + [padding] * (longest - len(row.ids)) for row in batch])
