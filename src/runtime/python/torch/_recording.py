"""Methods about gradients. They are recorded by name alone; nothing is differentiated here."""

from practice_bridge import PracticeEditionLimit


def detach_(self):
    """Stops to record this tensor's gradients, in place."""
    self.grad_fn, self._requires_grad = None, False
    return self


def requires_grad_(self, requires_grad=True):
    """Records gradients of what is computed from this tensor, or stops to."""
    self.requires_grad = requires_grad
    return self


def backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None):
    """Upstream's errors where there is nothing to differentiate, else a limit: nothing is differentiated here."""
    if not self.requires_grad:
        raise RuntimeError('element 0 of tensors does not require grad and does not have a grad_fn')
    if gradient is None and self.numel() != 1:
        raise RuntimeError('grad can be implicitly created only for scalar outputs')
    raise PracticeEditionLimit('The practice edition of torch computes forward only: `backward()` and training are not in it.')


def retain_grad(self):
    """Upstream keeps the gradient of a computed tensor; there are none here."""
    if not self.requires_grad:
        raise RuntimeError("can't retain_grad on Tensor that has requires_grad=False")
