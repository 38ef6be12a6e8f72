"""Modules: named parts in a tree, printed as upstream prints them."""

from practice_bridge import PracticeEditionLimit


class Module:
    """A part of a model. Parts that are assigned to it become its children."""

    training = True

    def __init__(self):
        self._modules = {}

    def __setattr__(self, name, value):
        if isinstance(value, Module):
            self._modules[name] = value
        else:
            object.__setattr__(self, name, value)

    def __getattr__(self, name):
        modules = self.__dict__.get('_modules', {})
        if name in modules:
            return modules[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def forward(self, *args, **kwargs):
        raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)

    def children(self):
        return iter(self._modules.values())

    def named_children(self):
        return iter(self._modules.items())

    def modules(self):
        return (module for _, module in self.named_modules())

    def named_modules(self, prefix=''):
        yield prefix, self
        for name, module in self._modules.items():
            yield from module.named_modules(f'{prefix}.{name}' if prefix else name)

    def weight_shapes(self):
        """Name and shape of every weight below, in order. Equal neighbours in a list are one object, and looked at once."""
        shapes, last = [], (None, [])
        for name, module in self._modules.items():
            if last[0] is not module:
                last = module, module.weight_shapes()
            shapes += [(f'{name}.{path}', shape) for path, shape in last[1]]
        return shapes

    def train(self, mode=True):
        self.__dict__['training'], last = mode, None
        for module in self._modules.values():
            if module is not last:
                module.train(mode)
            last = module
        return self

    def eval(self):
        return self.train(False)

    def parameters(self, recurse=True):
        raise PracticeEditionLimit('The weights of a model cannot be listed one by one in the practice edition; `model.num_parameters()` counts them.')

    named_parameters = state_dict = parameters

    def extra_repr(self):
        return ''

    def _get_name(self):
        return type(self).__name__

    def __repr__(self):
        own = self.extra_repr()
        lines = [own] if own else []
        parts = [f'({name}): {_indented(repr(module))}' for name, module in self._grouped()]
        if own and not parts:
            return f'{self._get_name()}({own})'
        if not lines + parts:
            return f'{self._get_name()}()'
        return f'{self._get_name()}(\n  ' + '\n  '.join(lines + parts) + '\n)'

    def _grouped(self):
        return self._modules.items()


def _indented(text):
    return text.replace('\n', '\n  ')


class ModuleList(Module):
    """Numbered parts; equal neighbours are printed once."""

    def __init__(self, modules=()):
        super().__init__()
        for number, module in enumerate(modules):
            self._modules[str(number)] = module

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def __getitem__(self, index):
        if isinstance(index, slice):
            return ModuleList(list(self)[index])
        if not -len(self) <= index < len(self):
            raise IndexError(f'index {index} is out of range')
        return list(self)[index]

    def __repr__(self):
        groups, last, text = [], None, ''
        for number, module in enumerate(self):
            text = text if module is last else repr(module)
            last = module
            if groups and groups[-1][2] == text:
                groups[-1][1] = number
            else:
                groups.append([number, number, text])
        lines = [f'({first}): {_indented(text)}' if first == last else f'({first}-{last}): {last - first + 1} x '
                                                                       f'{_indented(text)}' for first, last, text in groups]
        return f'{self._get_name()}(\n  ' + '\n  '.join(lines) + '\n)' if lines else f'{self._get_name()}()'


class Sequential(ModuleList):
    """Parts that are called one after the other."""

    def __init__(self, *modules):
        super().__init__(modules)

    def forward(self, input):
        for module in self:
            input = module(input)
        return input
