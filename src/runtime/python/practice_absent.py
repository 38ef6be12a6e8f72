"""Packages that programs about language models often import and that are not here: the error says what to do instead."""

import sys

import practice_bridge

_WAYS = {
    'datasets': 'There is no network to load a data set from: write the few texts that you need as a list.',
    'evaluate': 'Compute the measure itself: `(predictions == labels).float().mean()` is the accuracy.',
    'tqdm': 'Loop without a progress bar.',
    'requests': 'There is no network: put the text that you need into the program.',
    'pandas': 'Use lists, dicts and `torch` tensors.',
    'sklearn': 'Use `torch`: `torch.nn.functional.cosine_similarity`, `topk`, and comparison with `==` and `.mean()` do the measures.',
    'scipy': 'Use `torch` or `numpy`: softmax and norms are there.',
    'matplotlib': 'Print the numbers: there is no window to draw in.',
    'sentence_transformers': 'Use `transformers`: run the model and take the mean of `last_hidden_state` under the attention mask.',
    'accelerate': 'Leave it out: models run on this machine as they are.',
    'peft': 'There is no training in the practice editions.',
    'tensorflow': 'Use `torch`, with `return_tensors="pt"`.',
    'jax': 'Use `torch`, with `return_tensors="pt"`.',
    'nltk': 'Use plain Python: `text.split()` and `re`.',
    'spacy': 'Use a tokenizer of `transformers`, or plain Python.',
}


class _Finder:
    """Comes last: only what nobody else finds gets here."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        way = _WAYS.get(name)
        if way is None:
            return None
        message = f"No module named '{name}': `{name}` is not part of the practice runtime. {way}"
        practice_bridge.limits.append(message)
        raise ModuleNotFoundError(message, name=name)


def install():
    """Makes the errors say so, from now on."""
    if _Finder not in sys.meta_path:
        sys.meta_path.append(_Finder)
