"""The layers that BERT and RoBERTa share, under the class names of either."""

from torch.nn import Module, Tanh
from torch.nn._structure import Dropout, Embedding, LayerNorm, LayerStack, Linear

from ...modeling.activations import GELUActivation


_classes = {}


def part(name, /, **children):
    """A module whose class has that name, with its parts in order."""
    if name not in _classes:
        _classes[name] = type(name, (Module,), {'__module__': __name__})
    module = _classes[name]()
    for child, value in children.items():
        setattr(module, child, value)
    return module


def _norm(config):
    return LayerNorm(config.hidden_size, eps=config.layer_norm_eps)


def _dropout(config):
    return Dropout(config.hidden_dropout_prob)


def embeddings(prefix, config, roberta):
    """The embeddings; RoBERTa's come in another order, and its positions know the padding id."""
    words = Embedding(config.vocab_size, config.hidden_size, padding_idx=config.pad_token_id)
    segments = Embedding(config.type_vocab_size, config.hidden_size)
    if roberta:
        positions = Embedding(config.max_position_embeddings, config.hidden_size, padding_idx=config.pad_token_id)
        return part(f'{prefix}Embeddings', word_embeddings=words, token_type_embeddings=segments, LayerNorm=_norm(config), dropout=_dropout(config),
                    position_embeddings=positions)
    positions = Embedding(config.max_position_embeddings, config.hidden_size)
    return part(f'{prefix}Embeddings', word_embeddings=words, position_embeddings=positions, token_type_embeddings=segments, LayerNorm=_norm(config),
                dropout=_dropout(config))


def encoder(prefix, config):
    """The stack of layers."""
    return part(f'{prefix}Encoder', layer=LayerStack(_layer(prefix, config), config.num_hidden_layers))


def _layer(prefix, config):
    size, wide = config.hidden_size, config.intermediate_size
    attention = part(f'{prefix}SelfAttention', query=Linear(size, size), key=Linear(size, size), value=Linear(size, size),
                     dropout=Dropout(config.attention_probs_dropout_prob))
    after = part(f'{prefix}SelfOutput', dense=Linear(size, size), LayerNorm=_norm(config), dropout=_dropout(config))
    return part(f'{prefix}Layer', attention=_attention(prefix, attention, after),
                intermediate=part(f'{prefix}Intermediate', dense=Linear(size, wide), intermediate_act_fn=GELUActivation()),
                output=part(f'{prefix}Output', dense=Linear(wide, size), LayerNorm=_norm(config), dropout=_dropout(config)))


def _attention(prefix, attention, after):
    module = part(f'{prefix}Attention')
    setattr(module, 'self', attention)
    module.output = after
    return module


def pooler(prefix, config):
    """The layer that makes one vector of the first token's state."""
    return part(f'{prefix}Pooler', dense=Linear(config.hidden_size, config.hidden_size), activation=Tanh())
