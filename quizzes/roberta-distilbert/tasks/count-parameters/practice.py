from transformers import AutoModelForSequenceClassification

# The same job, done by two models: calling a review good or bad.
counts = {}
for name in ['textattack/roberta-base-SST-2', 'distilbert-base-uncased-finetuned-sst-2-english']:
    model = AutoModelForSequenceClassification.from_pretrained(name)
    counts[model.config.model_type] = model.__blank_1__
    print(f"{counts[model.config.model_type] / 1e6:>8.2f} million  {model.config.model_type}")

share = counts['distilbert'] / counts['roberta']
print('share:', 'the same' if share == 1 else 'less than one' if share < 1 else 'more than one')
