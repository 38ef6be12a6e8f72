# A pair as a dictionary
from transformers import pipeline

classifier = pipeline('text-classification', model='distilbert-base-uncased-finetuned-sst-2-english')
print(classifier({'text': 'I love this!', 'text_pair': 'Really?'}))
print(classifier([[['I love this!', 'Really?']]]))
