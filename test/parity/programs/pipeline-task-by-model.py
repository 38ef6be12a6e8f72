# The task that a model is for
from transformers import pipeline

classifier = pipeline(model='distilbert-base-uncased-finetuned-sst-2-english')
print(classifier.task, classifier('I love this!'))
