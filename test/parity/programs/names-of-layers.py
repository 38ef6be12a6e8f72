# Where the classes of layers come from, of a model's own too
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

print(torch.nn.Linear, torch.nn.Module, torch.nn.ModuleList, torch.nn.ReLU, torch.nn.CrossEntropyLoss, torch.nn.Parameter, torch.nn.Embedding, torch.nn.LayerNorm)
model = AutoModelForSequenceClassification.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(type(model.classifier), type(model.distilbert.transformer.layer), isinstance(model.classifier, torch.nn.Linear), type(model.classifier.weight))
tokenizer = AutoTokenizer.from_pretrained('roberta-base')
print(tokenizer.max_len_single_sentence, tokenizer.max_len_sentences_pair, tokenizer.model_max_length)
