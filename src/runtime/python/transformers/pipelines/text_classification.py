"""Labels for texts."""

from .base import Pipeline

_ABSENT = object()


class TextClassificationPipeline(Pipeline):
    """The best label of a text and its score, or several with `top_k`."""

    def _sorted_options(self, function_to_apply=None, top_k=_ABSENT, return_all_scores=None, **before):
        after = {} if top_k is _ABSENT or not (top_k is None or isinstance(top_k, int)) else {'top_k': top_k, 'plain': False}
        if function_to_apply is not None:
            if function_to_apply.lower() not in ('sigmoid', 'softmax', 'none'):
                raise KeyError(function_to_apply.upper())
            after['function'] = function_to_apply.lower()
        return before, after

    def __call__(self, inputs, **options):
        result = super().__call__(inputs, **options)
        return [result] if isinstance(inputs, str) and 'top_k' not in options else result

    def _encoded(self, inputs, options):
        if isinstance(inputs, dict):
            return self.tokenizer(**inputs, return_tensors='pt', **options)
        if isinstance(inputs, list):
            if len(inputs) == 1 and isinstance(inputs[0], list) and len(inputs[0]) == 2:
                return self.tokenizer(inputs[0][0], inputs[0][1], return_tensors='pt', **options)
            raise ValueError('The pipeline received invalid inputs, if you are trying to send text pairs, you can try to send a dictionary '
                             '`{"text": "My text", "text_pair": "My pair"}` in order to send a text pair.')
        return super()._encoded(inputs, options)

    def _result(self, outputs, options):
        logits, labels = outputs['logits'][0], self.model.config.id2label
        function = options.get('function', 'softmax' if self.model.config.num_labels > 1 else 'sigmoid')
        scores = (logits.softmax(-1) if function == 'softmax' else logits.sigmoid() if function == 'sigmoid' else logits).tolist()
        if options.get('plain', True):
            best = max(range(len(scores)), key=scores.__getitem__)
            return {'label': labels[best], 'score': scores[best]}
        ordered = sorted(({'label': labels[place], 'score': score} for place, score in enumerate(scores)), key=lambda each: each['score'], reverse=True)
        return ordered if options['top_k'] is None else ordered[:options['top_k']]
