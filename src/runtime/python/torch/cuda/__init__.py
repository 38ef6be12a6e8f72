"""A machine without a graphics card of NVIDIA's."""


def is_available():
    return False


def device_count():
    return 0


def manual_seed(seed):
    """Does nothing where there is no card."""


manual_seed_all = manual_seed
