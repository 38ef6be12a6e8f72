# Truncation, batch size and other functions
from transformers import pipeline

classifier = pipeline('sentiment-analysis', model='distilbert-base-uncased-finetuned-sst-2-english')
print(classifier('good ' * 600, truncation=True))
print(classifier(['I love this!', 'I hate it.', 'So so.'], batch_size=2))
print(classifier('I love this!', function_to_apply='none'), classifier('I love this!', function_to_apply='sigmoid'))
