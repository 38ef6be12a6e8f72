"""Modules that hold others in a list or under names."""

from ._module import Module, indented


class ModuleList(Module):
    """Numbered parts; equal neighbours are printed once."""

    def __init__(self, modules=None):
        super().__init__()
        self.extend(modules or ())

    def append(self, module):
        """One more at the end."""
        self._modules[str(len(self))] = module
        return self

    def extend(self, modules):
        """Several more at the end."""
        for module in modules:
            self.append(module)
        return self

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
        for number, module in enumerate(self._modules.values()):
            text = text if module is last else repr(module)
            last = module
            if groups and groups[-1][2] == text:
                groups[-1][1] = number
            else:
                groups.append([number, number, text])
        lines = [f'({first}): {indented(text)}' if first == last else f'({first}-{last}): {last - first + 1} x '
                                                                      f'{indented(text)}' for first, last, text in groups]
        return f'{self._get_name()}(\n  ' + '\n  '.join(lines) + '\n)' if lines else f'{self._get_name()}()'


class Sequential(ModuleList):
    """Parts that are called one after the other."""

    def __init__(self, *modules):
        super().__init__()
        if len(modules) == 1 and isinstance(modules[0], dict):
            self._modules.update(modules[0])
        else:
            self.extend(modules)

    def __getitem__(self, index):
        return Sequential(*list(self)[index]) if isinstance(index, slice) else super().__getitem__(index)

    __repr__ = Module.__repr__

    def forward(self, input):
        """The parts applied in order."""
        for module in self:
            input = module(input)
        return input


class ModuleDict(Module):
    """Parts under names."""

    def __init__(self, modules=None):
        super().__init__()
        self._modules.update(modules or {})

    def __getitem__(self, key):
        return self._modules[key]

    def __setitem__(self, key, module):
        self._modules[key] = module

    def __contains__(self, key):
        return key in self._modules

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def keys(self):
        """The names."""
        return self._modules.keys()

    def values(self):
        """The parts."""
        return self._modules.values()

    def items(self):
        """Names and parts."""
        return self._modules.items()
