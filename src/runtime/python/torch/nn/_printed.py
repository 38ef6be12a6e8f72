"""The printed form of a module and its parts, as upstream prints them."""


def printed(module):
    """The module's name, what it says of itself, and its parts, a line each."""
    name, own = module._get_name(), module.extra_repr()
    lines = own.split('\n') if own else []
    parts = [f'({part}): {indented(repr(held))}' for part, held in module._modules.items()]
    if len(lines) == 1 and not parts:
        return f'{name}({own})'
    if not lines + parts:
        return f'{name}()'
    return f'{name}(\n  ' + '\n  '.join(lines + parts) + '\n)'


def indented(text):
    """Lines after the first moved to the right."""
    return text.replace('\n', '\n  ')
