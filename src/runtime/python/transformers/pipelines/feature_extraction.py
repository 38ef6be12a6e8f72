"""States of a text's tokens."""

from .base import Pipeline


class FeatureExtractionPipeline(Pipeline):
    """The last hidden states, as nested lists or as a tensor."""

    def _sorted_options(self, return_tensors=None, tokenize_kwargs=None, **before):
        return {**(tokenize_kwargs or {}), **before}, {} if return_tensors is None else {'tensors': return_tensors}

    def _result(self, outputs, options):
        return outputs[0] if options.get('tensors') else outputs[0].tolist()
