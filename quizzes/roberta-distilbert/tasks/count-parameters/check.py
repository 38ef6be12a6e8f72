"""The counts have to be the parameters of each model, and the share that of DistilBERT."""

from transformers import AutoModelForSequenceClassification

NAMES = {'roberta': 'textattack/roberta-base-SST-2', 'distilbert': 'distilbert-base-uncased-finetuned-sst-2-english'}


def check(program):
    counts = program.names.get('counts')
    wanted = {kind: AutoModelForSequenceClassification.from_pretrained(name).num_parameters() for kind, name in NAMES.items()}
    for kind, count in wanted.items():
        found = counts.get(kind)
        program.expect(isinstance(found, int), f'of `{kind}` this gives no number.', '1')
        program.expect(found == count, f'of `{kind}` this counts {found:,}, and the model has {count:,} parameters.', '1')
    program.checked(f'parameters of {len(wanted)} models compared')
