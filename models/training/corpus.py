"""Writes the corpus of plain English sentences for masked-word training, one sentence a line.

    python corpus.py OUT [--data FOLDER]

Sources: WordNet 3.0 (Debian `wordnet-base`: examples, glosses, relations), the fortune cookies (Debian `fortunes`), and, from FOLDER, sentences of
SST-2 and of the tweet set. No sentence of heldout/fill-mask.tsv, with any of its answers, is let in. The same input gives the same file.
"""

import argparse
import csv
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

WORDNET = Path('/usr/share/wordnet')
FORTUNES = Path('/usr/share/games/fortunes')
HELD_OUT = Path(__file__).parent / 'heldout' / 'fill-mask.tsv'
SEED = 0
LONGEST = 32
"""Words: longer sentences cost more than they teach."""
GLOSSES, RELATIONS, REVIEWS, TWEETS = 24_000, 8_000, 6_000, 6_000
COMMON = 3
"""Times that a word has to stand in WordNet's examples for its gloss to be taken."""
EXAMPLE_COPIES = 2
"""Examples are the sentences most like those of a lesson."""
RELATION_WORDING = {'!': 'The opposite of {a} is {b}.', '@': 'A {a} is a kind of {b}.', '#p': 'A {a} is part of a {b}.', '@i': '{a} is a {b}.'}


def plain(text: str) -> str:
    return re.sub(r'[^a-z0-9 ]', '', text.lower()).strip()


def sentence(text: str) -> str:
    text = re.sub(r'\s+', ' ', text).strip(' ;"')
    return text[:1].upper() + text[1:] + ('' if text.endswith(('.', '!', '?')) else '.')


def synsets() -> Iterator[tuple[str, list[str], list[tuple[str, str, int]], str]]:
    """Key, words, pointers (kind, key of the other, word of the other) and gloss of every entry."""
    for kind in ('noun', 'verb', 'adj', 'adv'):
        for line in (WORDNET / f'data.{kind}').read_text('latin1').split('\n'):
            if line.startswith('  ') or '|' not in line:
                continue
            head, gloss = line.split('|', 1)
            fields = head.split()
            count = int(fields[3], 16)
            words = [re.sub(r'\(.*?\)', '', word).replace('_', ' ') for word in fields[4 : 4 + 2 * count : 2]]
            rest = fields[5 + 2 * count : 5 + 2 * count + 4 * int(fields[4 + 2 * count])]
            pointers = [(rest[at], rest[at + 2] + rest[at + 1], int(rest[at + 3][2:], 16)) for at in range(0, len(rest), 4)]
            yield fields[2].replace('s', 'a') + fields[0], words, pointers, gloss.strip()


def wordnet() -> tuple[list[str], list[str], list[str]]:
    """Examples with capitals, glosses and relations as sentences; the latter two of words that occur in examples, so no taxonomy of beetles."""
    entries = list(synsets())
    words_of = {key: words for key, words, _, _ in entries}
    examples, glosses, relations, capitals = [], [], [], []
    known = Counter(word for _, _, _, gloss in entries for text in re.findall(r'"(.*?)"', gloss) for word in plain(text).split())
    common = {key for key, words, _, _ in entries if all(known[word] >= COMMON for word in plain(words[0]).split())}
    for key, words, pointers, gloss in entries:
        definition, *quoted = re.split(r';\s*(?=")', gloss)
        examples += [sentence(text) for text in quoted if len(text.split()) > 3]
        capital = re.match(r'(?:the )?capital (?:and .*? )?of (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)', definition)
        if capital:
            capitals.append(f'{words[0]} is the capital of {capital[1]}.')
        if key not in common:
            continue
        glosses.append(f'{words[0]} is {definition.strip("; ")}.' if words[0][0].isupper() else f'{words[0]}: {definition.strip("; ")}.')
        for kind, other, place in pointers:
            if kind in RELATION_WORDING and (kind == '!' or key[0] == 'n') and other.replace('s', 'a', 1) in common:
                others = words_of[other.replace('s', 'a', 1)]
                relations.append(RELATION_WORDING[kind].format(a=words[0], b=others[max(place - 1, 0) % len(others)]))
    return examples + capitals, glosses, [text for text in relations if len(text.split()) < 9]


def fortunes() -> list[str]:
    found = []
    for file in sorted(FORTUNES.iterdir()):
        if file.suffix or not file.is_file():
            continue
        for cookie in file.read_text('utf8', errors='ignore').split('\n%\n'):
            pieces = re.split(r'(?<=[.!?])\s+', re.sub(r'\s+', ' ', cookie))
            found += [piece.strip() for piece in pieces if 5 <= len(piece.split()) <= LONGEST and piece[:1].isupper()]
    return found


def reviews(folder: Path) -> list[str]:
    lines = (folder / 'sst2-train.tsv').read_text('utf8').split('\n')[1:]
    return [text for line in lines if line and len((text := line.split('\t')[1].strip()).split()) > 8]


def tweets(folder: Path) -> list[str]:
    with (folder / 'tweets-train.csv').open(encoding='utf8') as file:
        return [text for row in csv.DictReader(file) if len((text := row['text'].strip()).split()) > 5]


def held_out() -> set[str]:
    rows = [line.split('\t') for line in HELD_OUT.read_text('utf8').split('\n') if '\t' in line]
    return {plain(text.replace('{mask}', answer)) for text, answers in rows for answer in answers.split('|')}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('out', type=Path)
    parser.add_argument('--data', type=Path)
    arguments = parser.parse_args()
    draw = random.Random(SEED)

    def sample(texts: list[str], count: int) -> list[str]:
        return draw.sample(texts, min(count, len(texts)))

    examples, glosses, relations = wordnet()
    found = examples * EXAMPLE_COPIES + sample(glosses, GLOSSES) + sample(relations, RELATIONS) + fortunes()
    if arguments.data is not None:
        found += sample(reviews(arguments.data), REVIEWS) + sample(tweets(arguments.data), TWEETS)
    banned = held_out()
    kept = [text for text in found if 3 < len(text.split()) <= LONGEST and plain(text) not in banned]
    draw.shuffle(kept)
    arguments.out.write_text('\n'.join(kept) + '\n', 'utf8')
    print(f'{len(kept)} sentences, {sum(len(text.split()) for text in kept)} words; {len(found) - len(kept)} left out')


if __name__ == '__main__':
    main()
