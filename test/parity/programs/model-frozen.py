# Freezing a part of a model, all of it, and letting one layer go again
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
model = AutoModelForSequenceClassification.from_pretrained(name)
inputs = AutoTokenizer.from_pretrained(name)('hello', return_tensors='pt')

for weight in model.distilbert.parameters():
    weight.requires_grad = False
trained = [key for key, each in model.named_parameters() if each.requires_grad]
print(trained, model(**inputs).logits)

model.requires_grad_(False)
outputs = model(**inputs, labels=torch.tensor([1]))
print(outputs.logits, outputs.logits.requires_grad, outputs.loss)
print(outputs.logits.numpy().shape)

layers = model.distilbert.transformer.layer
print(layers[0] is layers[1], len(layers), layers[4].ffn.lin1.bias.requires_grad)
for key, each in model.named_parameters():
    if 'layer.5' in key:
        each.requires_grad = True
print(layers[5].attention.q_lin.weight.requires_grad, layers[4].attention.q_lin.weight.requires_grad, model(**inputs).logits)
del weight, each
