"""Modules that hold others in a list or under names."""

from ._module import Module, replaced_in
from ._printed import indented


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

    def insert(self, index, module):
        """One more before the one at `index`."""
        modules = list(self)
        modules.insert(index, module)
        self._become(modules)

    def pop(self, key):
        """Takes one out."""
        taken = self[key]
        del self[key]
        return taken

    def _become(self, modules):
        replaced_in.append(self)
        self._modules.clear()
        self._modules.update((str(place), module) for place, module in enumerate(modules))

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def _place(self, index):
        if not -len(self) <= index < len(self):
            raise IndexError(f'index {index} is out of range')
        return index % len(self)

    def __getitem__(self, index):
        return ModuleList(list(self)[index]) if isinstance(index, slice) else list(self)[self._place(index)]

    def __setitem__(self, index, module):
        modules = list(self)
        modules[self._place(index)] = module
        self._become(modules)

    def __delitem__(self, index):
        modules = list(self)
        del modules[index if isinstance(index, slice) else self._place(index)]
        self._become(modules)

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
