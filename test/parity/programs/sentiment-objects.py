# Model and tokenizer given as objects
from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

name = 'distilbert-base-uncased-finetuned-sst-2-english'
model, tokenizer = AutoModelForSequenceClassification.from_pretrained(name), AutoTokenizer.from_pretrained(name)
classifier = pipeline('sentiment-analysis', model=model, tokenizer=tokenizer)
print(classifier, classifier.task, classifier.device, classifier.model is model)
print(classifier('Fine.'))
