import torch
from transformers import DistilBertTokenizer
from transformers import __blank_1__

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer = DistilBertTokenizer.from_pretrained(name)

# Each tensor of a checkpoint finds its place in the class by name.
# A parameter that gets none starts from random numbers.
model = __blank_1__.from_pretrained(name)
print('layers:', model.config.num_hidden_layers)

# Two reviews that nobody would mix up: look at the labels side by side.
for review in ['A warm, funny and wonderful film.', 'A dull, lifeless and clumsy film.']:
    inputs = tokenizer(review, return_tensors='pt')
    with torch.no_grad():
        scores = torch.softmax(model(**inputs).logits[0], dim=-1)
    best = scores.argmax().item()
    print(f'{model.config.id2label[best]:<9} {scores[best].item():.4f}  {review}')
