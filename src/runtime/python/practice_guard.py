"""Keeps a check honest: notices what a program changed that every check relies on, puts it back, and notices a look into the check."""

import sys

_LIBRARIES = ('builtins', 'math', 'json', 'numpy', 'torch', 'transformers', 'practice_bridge', 'practice_check', 'practice_guard', 'practice_runner')
_LOOKS = frozenset((
    'sys._getframe', 'sys._current_frames', 'sys._current_exceptions', 'sys.settrace', 'sys.setprofile', 'sys.monitoring.register_callback',
    'gc.get_objects', 'gc.get_referrers', 'gc.get_referents',
))
_FRAMES = frozenset(('tb_frame', 'gi_frame', 'cr_frame', 'ag_frame'))
_WRAPPERS = (property, staticmethod, classmethod)


def remember(program_module='__main__'):
    """Notes the functions and classes of Python and of the libraries. Returns `put_back()`, which gives the names of those that were changed.

    Whatever `put_back` uses is its own: the program may have changed anything by then. State that is no function (the random seed, whether
    gradients are tracked) is a program's to change and stays.
    """
    modules = dict(sys.modules)
    kept = [(owner, name, _things(owner)) for owner, name in _owners(modules)]
    codes = [(value, value.__code__) for _, _, things in kept for value in things.values() if hasattr(value, '__code__')]
    own = (vars, getattr, setattr, type.__setattr__, isinstance, type, sys, list)

    def put_back(codes=codes, kept=kept, modules=modules, own=own):
        variables, get, assign, assign_to_class, is_a, kind, system, listed = own
        changed = []
        system.settrace(None)
        system.setprofile(None)
        for name, module in modules.items():
            if system.modules.get(name) is not module and module is not None:
                changed.append(name)
                system.modules[name] = module
        for function, code in codes:
            if function.__code__ is not code:
                changed.append(function.__qualname__)
                function.__code__ = code
        for owner, name, things in kept:
            now = variables(owner)
            put = assign_to_class if is_a(owner, kind) else assign
            for key, value in things.items():
                if now.get(key) is not value:
                    changed.append(f'{name}.{key}')
                    put(owner, key, value)
            for key in [key for key, value in now.items() if key not in things and get(value, '__module__', None) == program_module]:
                changed.append(f'{name}.{key}')
                delattr(owner, key) if not is_a(owner, kind) else kind.__delattr__(owner, key)
        return listed(changed)

    return put_back


def _owners(modules):
    """Modules of the libraries and the classes that they define, each with its name."""
    for name, module in modules.items():
        if module is None or name.split('.')[0] not in _LIBRARIES:
            continue
        yield module, name
        for value in list(vars(module).values()):
            if isinstance(value, type) and value.__module__ == name and name != 'builtins':
                yield value, value.__qualname__


def _things(owner):
    """What of a module or class can be called, or stands before something that can."""
    return {key: value for key, value in vars(owner).items() if callable(value) or isinstance(value, _WRAPPERS)}


def watch(file_name):
    """Notices from now on when code of that program looks at the frames or objects of others. Returns the list of what it did."""
    looks, busy = [], []
    frame_of = sys._getframe

    def notice(event, arguments):
        if busy or not (event in _LOOKS or event == 'object.__getattr__' and arguments[1] in _FRAMES):
            return
        busy.append(event)
        try:
            if frame_of(1).f_code.co_filename in (file_name, '<string>'):
                looks.append(event)
        finally:
            busy.clear()

    sys.addaudithook(notice)
    return looks
