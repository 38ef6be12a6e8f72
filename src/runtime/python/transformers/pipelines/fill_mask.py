"""Words for a mask."""

from ..utils.logging import logger
from .base import Pipeline, PipelineException


class FillMaskPipeline(Pipeline):
    """The most probable tokens for each mask of a text, with the text that they make."""

    def _sorted_options(self, **options):
        return self._sanitize_parameters(**options)

    def _sanitize_parameters(self, top_k=None, targets=None, tokenizer_kwargs=None):
        after = {**({} if top_k is None else {'top_k': top_k}), **({} if targets is None else {'targets': self._target_ids(targets)})}
        if self.tokenizer.mask_token_id is None:
            raise PipelineException('fill-mask', self.model.base_model_prefix, 'The tokenizer does not define a `mask_token`.')
        return dict(tokenizer_kwargs or {}), after

    def __call__(self, inputs, **options):
        """Fills in the masks of a text or of each of a list of texts. `top_k`: how many proposals; `targets`: only these words."""
        result = super().__call__(inputs, **options)
        return result[0] if isinstance(inputs, list) and len(inputs) == 1 else result

    def _target_ids(self, targets):
        found = set()
        for target in [targets] if isinstance(targets, str) else targets:
            number = self.tokenizer.get_vocab().get(target)
            found.update([number] if number is not None else self._replacement(target))
        if not found:
            raise ValueError('At least one target must be provided when passed.')
        return sorted(found)

    def _replacement(self, target):
        """The first token of a word that is none itself."""
        ids = self.tokenizer(target, add_special_tokens=False, max_length=1, truncation=True)['input_ids']
        missing = f'The specified target token `{target}` does not exist in the model vocabulary. '
        logger.warning(missing + (f'Replacing with `{self.tokenizer.convert_ids_to_tokens(ids[0])}`.' if ids else
                                  'We cannot replace it with anything meaningful, ignoring it'))
        return ids[:1]

    def _one(self, inputs, before, after):
        encoded = self._encoded(inputs, before)
        rows = encoded['input_ids'].tolist()
        for ids in rows:
            if self.tokenizer.mask_token_id not in ids:
                raise PipelineException('fill-mask', self.model.base_model_prefix, f'No mask_token ({self.tokenizer.mask_token}) found on the input')
        return self._proposals(rows[0], self._outputs(encoded)['logits'][0], **after)

    def _proposals(self, ids, logits, top_k=5, targets=None):
        masks = [place for place, number in enumerate(ids) if number == self.tokenizer.mask_token_id]
        probabilities = logits[masks].softmax(dim=-1)
        if targets is not None:
            probabilities, top_k = probabilities[..., targets], min(top_k, len(targets))
        values, places = probabilities.topk(top_k)
        rows = [[self._proposal(ids, mask, score, place if targets is None else targets[place], len(masks) == 1) for score, place in zip(*row)]
                for mask, row in zip(masks, zip(values.tolist(), places.tolist()))]
        return rows[0] if len(rows) == 1 else rows

    def _proposal(self, ids, mask, score, token, alone):
        filled = [number for number in [*ids[:mask], token, *ids[mask + 1:]] if number != self.tokenizer.pad_token_id]
        return {'score': score, 'token': token, 'token_str': self.tokenizer.decode([token]), 'sequence': self.tokenizer.decode(filled, skip_special_tokens=alone)}


FillMaskPipeline.__module__ = 'transformers.pipelines.fill_mask'
