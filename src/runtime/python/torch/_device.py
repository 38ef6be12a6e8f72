"""Devices: there is the CPU, and the message of a machine without a graphics card."""


KINDS = ('cpu', 'cuda', 'mps', 'meta', 'xpu')


class device:
    """A place where tensors live."""

    def __init__(self, type='cpu', index=None):
        if isinstance(type, device):
            type, index = type.type, type.index
        name, _, number = str(type).partition(':')
        if name not in KINDS:
            raise RuntimeError(
                'Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, '
                f'privateuseone device type at start of device string: {name}'
            )
        self.type, self.index = name, int(number) if number else index

    def __repr__(self):
        return f"device(type='{self.type}')" if self.index is None else f"device(type='{self.type}', index={self.index})"

    def __str__(self):
        return self.type if self.index is None else f'{self.type}:{self.index}'

    def __eq__(self, other):
        return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))


CPU = device('cpu')


def require_cpu(where):
    """Raises what upstream raises on a machine that has only a CPU."""
    kind = device(where).type if not isinstance(where, int) else 'cuda'
    if kind == 'cuda':
        raise RuntimeError('Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from '
                           'http://www.nvidia.com/Download/index.aspx')
    if kind != 'cpu':
        raise RuntimeError(f'PyTorch is not linked with support for {kind} devices')
