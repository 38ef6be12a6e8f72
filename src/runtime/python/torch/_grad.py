"""Whether gradients are recorded, and the names that printed tensors show for it. Nothing is differentiated here."""

from functools import wraps

from practice_bridge import PracticeEditionLimit


class _Mode:
    def __init__(self):
        self.enabled, self.inference = True, False


_mode = _Mode()


def is_grad_enabled():
    """Whether gradients are recorded."""
    return _mode.enabled


def is_inference_mode_enabled():
    """Whether inference mode is on."""
    return _mode.inference


class _Switch:
    """A context manager that is a decorator too."""

    def __init__(self, enabled, inference=False):
        self._enabled, self._inference, self._before = enabled, inference, []

    def __enter__(self):
        self._before.append((_mode.enabled, _mode.inference))
        _mode.enabled, _mode.inference = self._enabled, self._inference or _mode.inference

    def __exit__(self, *_):
        _mode.enabled, _mode.inference = self._before.pop()

    def __call__(self, function):
        @wraps(function)
        def wrapped(*args, **kwargs):
            with self:
                return function(*args, **kwargs)
        return wrapped


class no_grad(_Switch):
    """Nothing inside records gradients."""

    def __new__(cls, function=None):
        made = super().__new__(cls)
        if function is None:
            return made
        made.__init__()
        return made(function)

    def __init__(self, function=None):
        super().__init__(False)


class inference_mode(_Switch):
    """As `no_grad`, and the results cannot take part in recording later. `inference_mode(False)` changes nothing."""

    def __new__(cls, mode=True):
        made = super().__new__(cls)
        if not callable(mode):
            return made
        made.__init__()
        return made(mode)

    def __init__(self, mode=True):
        super().__init__(not mode and _mode.enabled, inference=bool(mode))


class enable_grad(_Switch):
    """Records gradients inside `no_grad`."""

    def __init__(self):
        super().__init__(True)


class set_grad_enabled(_Switch):
    """Records gradients or not, from this line on; as a context manager, until its end."""

    def __init__(self, mode):
        super().__init__(bool(mode))
        self._at_call = _mode.enabled
        _mode.enabled = bool(mode)

    def __enter__(self):
        self._before.append((self._at_call, _mode.inference))
        _mode.enabled = self._enabled


class Node:
    """The operation that made a tensor, as `tensor.grad_fn` shows it."""

    def name(self):
        return type(self).__name__

    @property
    def next_functions(self):
        raise PracticeEditionLimit('The practice edition of torch keeps the name of an operation, not its graph (`grad_fn.next_functions`).')


_nodes = {}


def node(name):
    """A node of the class with that name."""
    if name not in _nodes:
        _nodes[name] = type(name, (Node,), {'__module__': 'builtins'})
        _nodes[name].__qualname__ = name
    return _nodes[name]()
