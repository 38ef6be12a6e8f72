# One text gives a list of one
from transformers import pipeline

classifier = pipeline('sentiment-analysis', model='distilbert-base-uncased-finetuned-sst-2-english')
result = classifier('We are very happy to show you this library.')
print(result)
print(type(result).__name__, type(result[0]).__name__, type(result[0]['score']).__name__, result[0]['label'])
