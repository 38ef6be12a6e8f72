# All labels: where top_k stands decides the nesting
from transformers import pipeline

name = 'distilbert-base-uncased-finetuned-sst-2-english'
print(pipeline('text-classification', model=name, top_k=None)('I love this!'))
classifier = pipeline('text-classification', model=name)
print(classifier('I love this!', top_k=None))
print(classifier(['I love this!', 'I hate it.'], top_k=2))
print(classifier('I love this!', top_k=1))
