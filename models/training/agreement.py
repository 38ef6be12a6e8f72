"""Runs a written file against the numpy forward and says how far the two are apart."""

import numpy as np
import onnxruntime

from checkpoint import PADDING, Branch, Checkpoint
from reference import class_scores, hidden_states, word_scores

Array = np.ndarray
LENGTHS = ([1], [3], [16], [7, 2], [40, 12, 3, 25])
LONGEST = 512


def make_batch(checkpoint: Checkpoint, lengths: list[int]) -> tuple[Array, Array]:
    random = np.random.default_rng(len(lengths) * 1000 + max(lengths))
    ids = np.full((len(lengths), max(lengths)), PADDING[checkpoint.family], dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, length in enumerate(lengths):
        ids[row, :length] = random.integers(5, checkpoint.words.shape[0], length)
        mask[row, :length] = 1
    return ids, mask


def exact_session(data: bytes) -> onnxruntime.InferenceSession:
    """Without this entry ONNX Runtime rounds activations to int8 too: logits move by 2e-2."""
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry('session.disable_quant_qdq', '1')
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(data, options)


def run_base(session: onnxruntime.InferenceSession, ids: Array, mask: Array, **given: Array | bool) -> dict[str, Array]:
    switches = {name: np.array(given.get(name, False)) for name in ('upper', 'words', 'details')}
    vectors = given.get('word_vectors', np.zeros((1, 1, 0), np.float32))
    names = [output.name for output in session.get_outputs()]
    answers = session.run(names, {'input_ids': ids, 'attention_mask': mask, 'word_vectors': vectors, **switches})
    return dict(zip(names, answers, strict=True))


def run_branch(session: onnxruntime.InferenceSession, trunk: Array, mask: Array, details: bool) -> dict[str, Array]:
    names = [output.name for output in session.get_outputs()]
    answers = session.run(names, {'trunk': trunk, 'attention_mask': mask, 'details': np.array(details)})
    return dict(zip(names, answers, strict=True))


def furthest(mask: Array, pairs: list[tuple[Array, Array]]) -> float:
    """States and scores of tokens that count; attention of their rows."""
    return max(float(np.abs((a - b)[np.nonzero(mask)] if a.ndim == 3 else (a - b)).max()) for a, b in pairs)


def details_of(found: dict[str, Array], states: list[Array], attentions: list[Array], mask: Array) -> list[tuple[Array, Array]]:
    pairs = [(found[f'hidden.{index}'], state) for index, state in enumerate(states) if f'hidden.{index}' in found]
    rows = mask[:, None, :, None]
    return pairs + [(found[f'attention.{index}'] * rows, a * rows) for index, a in enumerate(attentions) if f'attention.{index}' in found]


def check_base(checkpoint: Checkpoint, data: bytes) -> float:
    session, worst = exact_session(data), 0.0
    for lengths in (*LENGTHS, [LONGEST]):
        ids, mask = make_batch(checkpoint, lengths)
        states, attentions = hidden_states(checkpoint, None, ids, mask)
        found = run_base(session, ids, mask, upper=True, words=True, details=True)
        pairs = [(found['last'], states[-1]), (found['trunk'], states[len(checkpoint.trunk)]), (found['logits'], word_scores(checkpoint, states[-1]))]
        worst = max(worst, furthest(mask, pairs + details_of(found, states, attentions, mask)))
        if run_base(session, ids, mask, upper=True)['logits'].size + run_base(session, ids, mask)['last'].size > 0:
            raise ValueError(f'{checkpoint.family}: a switch that is off leaves numbers')
    return worst


def check_branch(checkpoint: Checkpoint, branch: Branch, base: bytes, data: bytes) -> float:
    below, session, worst = exact_session(base), exact_session(data), 0.0
    for lengths in (*LENGTHS, [LONGEST]):
        ids, mask = make_batch(checkpoint, lengths)
        states, attentions = hidden_states(checkpoint, branch, ids, mask)
        found = run_branch(session, run_base(below, ids, mask)['trunk'], mask, details=True)
        scores = class_scores(checkpoint.family, branch, states[-1])
        pairs = [(found['last'], states[-1]), *details_of(found, states, attentions, mask)]
        worst = max(worst, furthest(mask, pairs), float(np.abs(found['logits'] - scores).max()))
    return worst
