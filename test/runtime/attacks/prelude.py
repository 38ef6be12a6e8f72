"""Put in front of every group: reopens what is closed by courtesy, and counts attempts. An attempt gives something true when it got through."""

import gc
import sys

for _name in [name for name, module in sys.modules.items() if module is None]:
    del sys.modules[_name]


def proxies():
    """Every JavaScript object that the collector leads to."""
    found, verdicts = {}, {}

    def look(value):
        kind = type(value)
        if kind not in verdicts:
            verdicts[kind] = kind is not type and any(base.__name__ == 'JsProxy' for base in kind.__mro__)
        if verdicts[kind]:
            found[id(value)] = value

    for owner in gc.get_objects():
        look(owner)
        for held in gc.get_referents(owner):
            look(held)
            if type(held) is dict:
                for value in list(held.values()):
                    look(value)
    return list(found.values())


_held = []


def everywhere(name):
    """The member `name` of every such object that has one."""
    if not _held:
        _held.extend(proxies())
    return [member for proxy in _held if (member := getattr(proxy, name, None)) is not None]


def attempt(act):
    try:
        got = act()
        told = str(got)[:300].replace('\n', ' ') if got else got
    except BaseException as error:
        print('TRIED', act.__name__, '->', type(error).__name__, str(error)[:600].replace('\n', ' '), flush=True)
        return
    print('REACHED' if got else 'TRIED', act.__name__, '->', told, flush=True)


def each(name, values, act):
    """One attempt for each value."""
    for value in values:
        def one(value=value):
            return act(value)
        one.__name__ = f'{name} {value}'[:2000].replace('\n', ' ')
        attempt(one)


def quiet(act, *args):
    """What `act` gives, None when it raises."""
    try:
        return act(*args)
    except BaseException:
        return None
