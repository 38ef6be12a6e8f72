"""Modules: named parts and weights in a tree."""

from collections import OrderedDict

from .. import _dtypes
from .._device import require_cpu
from .._tensor import Tensor
from .._upstream_names import NAMES, limit
from ._printed import printed
from .parameter import Parameter


#: Modules of which a part or a weight was replaced or taken away. A loaded model runs as a whole and has to know of it.
replaced_in = []


class Module:
    """A part of a model. Parts and parameters that are assigned to it become its own."""

    training = True

    def __init__(self):
        self.__dict__.update(_modules={}, _parameters={}, _buffers={})

    def __setattr__(self, name, value):
        held = self.__dict__.get('_modules' if isinstance(value, Module) else '_parameters')
        if held is None and isinstance(value, (Module, Parameter)):
            what = 'module' if isinstance(value, Module) else 'parameters'
            raise AttributeError(f'cannot assign {what} before Module.__init__() call')
        if isinstance(value, (Module, Parameter)):
            self.__dict__.pop(name, None)
            self._note_replaced(name)
            held[name] = value
        elif name in self.__dict__.get('_buffers', {}):
            self._buffers[name] = value
        elif value is None and (name in self.__dict__.get('_parameters', {}) or name in self.__dict__.get('_modules', {})):
            self._note_replaced(name)
            (self._parameters if name in self._parameters else self._modules)[name] = None
        else:
            object.__setattr__(self, name, value)

    def __getattr__(self, name):
        for kind in ('_modules', '_parameters', '_buffers'):
            held = self.__dict__.get(kind, {})
            if name in held:
                return held[name]
        if name in NAMES['nn.Module']:
            raise limit(f'Module.{name}')
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __delattr__(self, name):
        for kind in ('_modules', '_parameters', '_buffers'):
            if name in self.__dict__.get(kind, {}):
                replaced_in.append(self)
                del self.__dict__[kind][name]
                return
        object.__delattr__(self, name)

    def __dir__(self):
        return [*object.__dir__(self), *self._modules, *self._parameters, *self._buffers]

    def register_parameter(self, name, param):
        """Makes a weight the module's own; None says that it has none of that name."""
        self._note_replaced(name)
        self._parameters[name] = param

    def register_buffer(self, name, tensor, persistent=True):
        """Makes a tensor the module's own that is no weight."""
        self._buffers[name] = tensor

    def add_module(self, name, module):
        """Makes a module a part of this one."""
        self._note_replaced(name)
        self._modules[name] = module

    def _note_replaced(self, name):
        if name in self._modules or name in self._parameters:
            replaced_in.append(self)

    register_module = add_module

    def forward(self, *args, **kwargs):
        """What the module computes; a class of its own says it."""
        raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)

    def children(self):
        """The parts directly below."""
        return (module for _, module in self.named_children())

    def named_children(self):
        """The parts directly below, with their names."""
        return ((name, module) for name, module in self._modules.items() if module is not None)

    def modules(self):
        """This module and all below."""
        return (module for _, module in self.named_modules())

    def named_modules(self, memo=None, prefix='', remove_duplicate=True):
        """This module and all below, with their paths."""
        yield prefix, self
        for name, module in self.named_children():
            yield from module.named_modules(memo, f'{prefix}.{name}' if prefix else name)

    def weight_shapes(self):
        """Name and shape of every weight below, in order. Equal neighbours in a list are one object, and looked at once."""
        shapes, last = self._own_shapes(), (None, [])
        for name, module in self.named_children():
            if last[0] is not module:
                last = module, module.weight_shapes()
            shapes += [(f'{name}.{path}', shape) for path, shape in last[1]]
        return shapes

    def _own_shapes(self):
        return [(name, tuple(weight.shape)) for name, weight in self._own_parameters()]

    def _own_parameters(self):
        return [(name, weight) for name, weight in self._parameters.items() if weight is not None]

    def named_parameters(self, prefix='', recurse=True, remove_duplicate=True):
        """The weights of this module and of all below, with their paths; one that is shared comes once."""
        seen = set()
        for path, module in self.named_modules(prefix=prefix) if recurse else [(prefix, self)]:
            for name, weight in module._own_parameters():
                if id(weight) not in seen:
                    seen.add(id(weight))
                    yield (f'{path}.{name}' if path else name), weight

    def parameters(self, recurse=True):
        """The weights of this module and of all below."""
        return (weight for _, weight in self.named_parameters(recurse=recurse))

    def named_buffers(self, prefix='', recurse=True):
        """The tensors that are no weights, with their paths."""
        for path, module in self.named_modules(prefix=prefix) if recurse else [(prefix, self)]:
            yield from ((f'{path}.{name}' if path else name, tensor) for name, tensor in module._buffers.items() if tensor is not None)

    def buffers(self, recurse=True):
        """The tensors that are no weights."""
        return (tensor for _, tensor in self.named_buffers(recurse=recurse))

    def state_dict(self):
        """Weights and buffers by their paths."""
        held = OrderedDict((name, weight.detach()) for name, weight in self.named_parameters())
        held.update(self.named_buffers())
        return held

    def load_state_dict(self, state_dict, strict=True):
        """Copies weights in from a dict such as `state_dict()` gives."""
        own = self.state_dict()
        missing, unexpected = [name for name in own if name not in state_dict], [name for name in state_dict if name not in own]
        if strict and missing + unexpected:
            words = [f'{kind} key(s) in state_dict: ' + ', '.join(f'"{name}"' for name in names) + '. '
                     for kind, names in (('Unexpected', unexpected), ('Missing', missing)) if names]
            raise RuntimeError(f'Error(s) in loading state_dict for {type(self).__name__}:\n\t' + '\n\t'.join(words))
        for name in own:
            if name in state_dict:
                own[name].copy_(state_dict[name])
        return '<All keys matched successfully>' if not missing + unexpected else (missing, unexpected)

    def train(self, mode=True):
        """Says that the model is being trained, or not."""
        self.__dict__['training'], last = mode, None
        for module in self.children():
            if module is not last:
                module.train(mode)
            last = module
        return self

    def eval(self):
        """Says that the model is used, not trained: dropout does nothing then."""
        return self.train(False)

    def requires_grad_(self, requires_grad=True):
        """Records gradients of all weights, or stops to."""
        for weight in self.parameters():
            weight.requires_grad_(requires_grad)
        return self

    def zero_grad(self, set_to_none=True):
        """There are no gradients here to be zeroed."""

    def apply(self, fn):
        """Calls a function with every module, the parts first."""
        for module in self.children():
            module.apply(fn)
        fn(self)
        return self

    def to(self, *args, **kwargs):
        """Another type of the weights, or another device."""
        wanted = [each for each in (*args, *kwargs.values()) if not isinstance(each, bool)]
        for each in wanted:
            if not isinstance(each, (_dtypes.dtype, Tensor)):
                require_cpu(each)
        kinds = [each for each in wanted if isinstance(each, _dtypes.dtype)]
        return self._cast(kinds[0]) if kinds else self

    def _cast(self, kind):
        for module in self.modules():
            for name, weight in list(module._parameters.items()):
                if weight is not None:
                    module._parameters[name] = Parameter(weight.detach().to(kind), weight.requires_grad)
        return self

    def float(self):
        """The weights as float32."""
        return self._cast(_dtypes.float32)

    def double(self):
        """The weights as float64."""
        return self._cast(_dtypes.float64)

    def half(self):
        """The weights as float16."""
        return self._cast(_dtypes.float16)

    def bfloat16(self):
        """The weights as bfloat16."""
        return self._cast(_dtypes.bfloat16)

    def cpu(self):
        """The weights are there already."""
        return self

    def cuda(self, device=None):
        """What upstream says on a machine without a graphics card."""
        require_cpu('cuda')

    def extra_repr(self):
        """What stands between the brackets of the printed form."""
        return ''

    def _get_name(self):
        return type(self).__name__

    def __repr__(self):
        return printed(self)
