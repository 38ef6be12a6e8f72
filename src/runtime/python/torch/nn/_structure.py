"""Layers of a loaded model: names, shapes and printed forms. Their weights stay with the runtime, which computes."""

from practice_bridge import PracticeEditionLimit

from . import _layers
from ._containers import ModuleList
from ._module import Module, replaced_in
from .parameter import Parameter

Dropout = _layers.Dropout


class Layer(Module):
    """A layer whose weights are known by their shapes alone."""

    SHAPES = {}

    def weights(self):
        """Names and shapes of the layer's own weights, in upstream's order."""
        return self.SHAPES

    def _own_shapes(self):
        return list(self.weights().items())

    def _own_parameters(self):
        return [(name, self._weight(name)) for name in self.weights()]

    def _weight(self, name):
        """Made when it is first asked for, and the same from then on: what is set on it, such as `requires_grad`, stays."""
        made = self.__dict__.setdefault('_made', {})
        if name not in made:
            made[name] = Parameter.of_shape(*self.SHAPES[name])
        return made[name]

    def __setattr__(self, name, value):
        if name in self.__dict__.get('SHAPES', ()):
            replaced_in.append(self)
        super().__setattr__(name, value)

    def __getattr__(self, name):
        shapes = self.__dict__.get('SHAPES', {})
        if name in self.__dict__.get('_parameters', {}):
            return self._parameters[name]
        if name in shapes:
            return self._weight(name)
        if name == 'bias' and shapes:
            return None
        return super().__getattr__(name)

    def forward(self, *args, **kwargs):
        raise PracticeEditionLimit(f'A single `{type(self).__name__}` layer cannot be called in the practice edition; call the whole model.')


class Linear(Layer, _layers.Linear):
    """`x @ weight.T + bias`, in a model."""

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        Module.__init__(self)
        self.in_features, self.out_features = in_features, out_features
        self.SHAPES = {'weight': (out_features, in_features)} | ({'bias': (out_features,)} if bias else {})


class Conv1D(Layer):
    """GPT-2's linear layer, with its weight the other way round."""

    def __init__(self, nf, nx):
        super().__init__()
        self.nf, self.nx = nf, nx
        self.SHAPES = {'weight': (nx, nf), 'bias': (nf,)}

    def extra_repr(self):
        return f'nf={self.nf}, nx={self.nx}'


class Embedding(Layer, _layers.Embedding):
    """A row of weights for each number, in a model."""

    def __init__(self, num_embeddings, embedding_dim, padding_idx=None):
        Module.__init__(self)
        self.num_embeddings, self.embedding_dim, self.padding_idx = num_embeddings, embedding_dim, padding_idx
        self.SHAPES = {'weight': (num_embeddings, embedding_dim)}


class LayerNorm(Layer, _layers.LayerNorm):
    """Normalises the last dimension, in a model."""

    def __init__(self, normalized_shape, eps=1e-05):
        Module.__init__(self)
        self.normalized_shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
        self.eps, self.elementwise_affine = eps, True
        self.SHAPES = {'weight': self.normalized_shape, 'bias': self.normalized_shape}


class LayerStack(ModuleList):
    """Equal layers of a loaded model. One object stands for all of them until they are looked at one by one."""

    def __init__(self, layer, number):
        super().__init__([layer] * number)
        self.__dict__['_is_apart'] = number < 2

    def _take_apart(self):
        if not self._is_apart:
            self.__dict__['_is_apart'] = True
            first, *others = self._modules.items()
            self._modules.update((name, _copied(layer)) for name, layer in others)

    def append(self, module):
        if '_is_apart' in self.__dict__:
            replaced_in.append(self)
        return super().append(module)

    def named_children(self):
        self._take_apart()
        return super().named_children()

    def __iter__(self):
        self._take_apart()
        return super().__iter__()

    def weight_shapes(self):
        if self._is_apart:
            return super().weight_shapes()
        shapes = next(iter(self._modules.values())).weight_shapes()
        return [(f'{name}.{path}', shape) for name in self._modules for path, shape in shapes]

    def train(self, mode=True):
        if self._is_apart:
            return super().train(mode)
        self.training = bool(mode)
        next(iter(self._modules.values())).train(mode)
        return self


# To its user it is one like any other
LayerStack.__name__ = LayerStack.__qualname__ = ModuleList.__name__


def _copied(module):
    made = object.__new__(type(module))
    made.__dict__.update(module.__dict__)
    made.__dict__.update(_modules={name: _copied(child) for name, child in module._modules.items()}, _parameters=dict(module._parameters), _buffers=dict(module._buffers))
    made.__dict__.pop('_made', None)
    return made


def is_changed(module):
    """Whether a part or a weight, here or below, is not the one that was there at first."""
    return bool(replaced_in) and any(each is one for each in module.modules() for one in replaced_in)
