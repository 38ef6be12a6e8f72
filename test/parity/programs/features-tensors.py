# States as tensors, of several texts
from transformers import pipeline

extractor = pipeline('feature-extraction', model='roberta-base')
features = extractor(['Hello', 'Hello world'], return_tensors=True)
print([each.shape for each in features])
