"""The model has to be the trained one: sure of its label on sentences that leave no doubt, which random weights never are."""

import torch
from transformers import DistilBertTokenizer

NAME = 'distilbert-base-uncased-finetuned-sst-2-english'
REVIEWS = {
    'I loved every minute of this wonderful film.': 1,
    'A brilliant, moving and beautiful story.': 1,
    'A terrible film, boring from start to finish.': 0,
    'The worst movie I have ever seen.': 0,
}
SURE = 0.9


def check(program):
    model = program.names.get('model')
    config = getattr(model, 'config', None)
    labels = getattr(config, 'id2label', None)
    program.expect(labels == {0: 'NEGATIVE', 1: 'POSITIVE'}, 'what it loads does not tell `NEGATIVE` from `POSITIVE`.', '1')
    scores = predict(program, model)
    right = [scores[i][label] > SURE for i, label in enumerate(REVIEWS.values())]
    program.expect(all(right), f'it loads, but of {len(right)} plain reviews it is sure of the right label for {sum(right)}. Look at the report on stderr: what is missing there starts from random numbers.', '1')
    program.checked(f'labels of {len(right)} plain reviews compared')


def predict(program, model):
    """The probabilities of both labels, or the end of the check when the object gives none."""
    tokenizer = DistilBertTokenizer.from_pretrained(NAME)
    try:
        with torch.no_grad():
            logits = model(**tokenizer(list(REVIEWS), padding=True, return_tensors='pt')).logits
        shape = tuple(logits.shape)
    except Exception as error:
        program.expect(False, f'what it loads gives no logits for a batch of reviews: `{type(error).__name__}`.', '1')
    program.expect(shape == (len(REVIEWS), 2), f'it gives logits of shape `{shape}`, not one pair for each review.', '1')
    return torch.softmax(logits, dim=-1).tolist()
