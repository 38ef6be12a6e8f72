"""Functions of neural networks that a program calls by itself."""

from .._upstream_names import absent
from ._activations import elu, gelu, leaky_relu, logsigmoid, relu, sigmoid, silu, softplus, tanh
from ._losses import binary_cross_entropy, binary_cross_entropy_with_logits, cross_entropy, kl_div, l1_loss, mse_loss, nll_loss
from ._softmax import log_softmax, one_hot, softmax, softmin
from ._vectors import (cosine_similarity, dropout, embedding, layer_norm, linear, normalize, pad, pairwise_distance, scaled_dot_product_attention)

__getattr__ = absent('nn.functional')

__all__ = [
    'binary_cross_entropy', 'binary_cross_entropy_with_logits', 'cosine_similarity', 'cross_entropy', 'dropout', 'elu', 'embedding', 'gelu', 'kl_div',
    'l1_loss', 'layer_norm', 'leaky_relu', 'linear', 'log_softmax', 'logsigmoid', 'mse_loss', 'nll_loss', 'normalize', 'one_hot', 'pad',
    'pairwise_distance', 'relu', 'scaled_dot_product_attention', 'sigmoid', 'silu', 'softmax', 'softmin', 'softplus', 'tanh',
]
