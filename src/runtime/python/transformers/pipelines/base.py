"""What pipelines have in common: one input or a list of them, from text to result."""

from types import GeneratorType

import torch


class PipelineException(Exception):
    """Raised by a pipeline that cannot use its input."""

    def __init__(self, task, model, reason):
        super().__init__(reason)
        self.task, self.model = task, model


class Pipeline:
    """A model with its tokenizer, callable on text."""

    def __init__(self, model, tokenizer, task, **options):
        self.model, self.tokenizer, self.task = model, tokenizer, task
        self.device = torch.device('cpu')
        self._before, self._after = self._sorted_options(**options)

    def _sorted_options(self, **options):
        """Options for the tokenizer, and options for the result."""
        return options, {}

    def __call__(self, inputs, **options):
        before, after = self._sorted_options(**options)
        before, after = {**self._before, **before}, {**self._after, **after}
        if isinstance(inputs, GeneratorType):
            return (self._one(each, before, after) for each in inputs)
        if isinstance(inputs, list):
            if not inputs:
                raise IndexError('list index out of range')
            return [self._one(each, before, after) for each in inputs]
        return self._one(inputs, before, after)

    def _one(self, inputs, before, after):
        return self._result(self._outputs(self._encoded(inputs, before)), after)

    def _outputs(self, encoded):
        with torch.no_grad():
            return self.model(**encoded)

    def _encoded(self, inputs, options):
        return self.tokenizer(inputs, return_tensors='pt', **options)

    def _result(self, outputs, options):
        raise NotImplementedError

    def __repr__(self):
        described = {'model': type(self.model).__name__, 'dtype': 'float32', 'device': 'cpu', 'input_modalities': 'text'}
        return f'{type(self).__name__}: {described}'


PipelineException.__module__ = Pipeline.__module__ = 'transformers.pipelines.base'
