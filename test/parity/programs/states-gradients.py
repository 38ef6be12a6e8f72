# Gradients are recorded unless one says otherwise
import torch
from transformers import DistilBertModel, DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
model = DistilBertModel.from_pretrained('distilbert-base-uncased')
inputs = tokenizer('Hello', return_tensors='pt')
states = model(**inputs).last_hidden_state
print(states.requires_grad, type(states.grad_fn).__name__)
with torch.inference_mode():
    print(model(**inputs).last_hidden_state.requires_grad)
states.numpy()
