"""The shipped weights under upstream's names, widened to upstream's size."""

import numpy as np

from shipped import Shipped
from widen import QUERY_FACTOR, from_heads_twice, heads_twice, inputs_twice, matrix_twice, twice

HEADS = 12
WIDTH = 768
LAYERS = {'distilbert': 'distilbert.transformer.layer', 'roberta': 'roberta.encoder.layer'}
PARTS = {
    'distilbert': {'query': 'attention.q_lin', 'key': 'attention.k_lin', 'value': 'attention.v_lin', 'attention_out': 'attention.out_lin',
                   'attention_norm': 'sa_layer_norm', 'feed_in': 'ffn.lin1', 'feed_out': 'ffn.lin2', 'feed_norm': 'output_layer_norm'},
    'roberta': {'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value', 'attention_out': 'attention.output.dense',
                'attention_norm': 'attention.output.LayerNorm', 'feed_in': 'intermediate.dense', 'feed_out': 'output.dense', 'feed_norm': 'output.LayerNorm'},
}
WORD_HEAD = {'distilbert': ('vocab_transform', 'vocab_layer_norm', 'vocab_projector.bias'), 'roberta': ('lm_head.dense', 'lm_head.layer_norm', 'lm_head.bias')}
HEAD = {'distilbert': ('pre_classifier', 'classifier'), 'roberta': ('classifier.dense', 'classifier.out_proj')}


def tensors_of(family: str, weights: Shipped) -> dict[str, np.ndarray]:
    """Every tensor that the stand-in has, by upstream's key."""
    if 2 * weights.width != WIDTH:
        raise ValueError(f'weights of width {weights.width}: only half of {WIDTH} can be widened')
    found = {}

    def norm(key: str, name: str) -> None:
        found[f'{key}.weight'], found[f'{key}.bias'] = twice(weights.vector(f'{name}.gain')), twice(weights.vector(f'{name}.bias'))

    def linear(key: str, weight_and_bias: tuple[np.ndarray, np.ndarray]) -> None:
        found[f'{key}.weight'], found[f'{key}.bias'] = weight_and_bias

    found[f'{family}.embeddings.word_embeddings.weight'] = twice(weights.table('embeddings.words'))
    found[f'{family}.embeddings.position_embeddings.weight'] = twice(weights.table('embeddings.positions'))
    if family == 'roberta':
        segment = weights.vector('embeddings.token_type') if weights.has('embeddings.token_type') else np.zeros(weights.width, np.float32)
        found['roberta.embeddings.token_type_embeddings.weight'] = twice(segment)[None]
    norm(f'{family}.embeddings.LayerNorm', 'embeddings.norm')
    for index in range(weights.layers):
        key, name, parts = f'{LAYERS[family]}.{index}', f'layer.{index}', PARTS[family]
        joined = weights.matrix(f'{name}.query_key_value')
        for part, weight, bias in zip(('query', 'key', 'value'), np.split(joined[0], 3), np.split(joined[1], 3)):
            linear(f'{key}.{parts[part]}', heads_twice((weight, bias), HEADS, QUERY_FACTOR if part == 'query' else 1))
        linear(f'{key}.{parts["attention_out"]}', from_heads_twice(weights.matrix(f'{name}.attention_out'), HEADS))
        for part in ('feed_in', 'feed_out'):
            linear(f'{key}.{parts[part]}', matrix_twice(weights.matrix(f'{name}.{part}')))
        for part in ('attention_norm', 'feed_norm'):
            norm(f'{key}.{parts[part]}', f'{name}.{part}')
    if weights.has('head.out.bias'):
        hidden, out = HEAD[family]
        linear(hidden, matrix_twice(weights.matrix('head.hidden')))
        linear(out, (inputs_twice(weights.vector('head.out.weight').T), weights.vector('head.out.bias')))
    if weights.has('head.words.bias'):
        dense, layer_norm, bias = WORD_HEAD[family]
        linear(dense, matrix_twice(weights.matrix('head.words.dense')))
        # Upstream multiplies with word embeddings that stand there twice.
        found[f'{layer_norm}.weight'], found[f'{layer_norm}.bias'] = (inputs_twice(weights.vector(f'head.words.norm.{part}')) for part in ('gain', 'bias'))
        found[bias] = weights.vector('head.words.bias')
    return found
