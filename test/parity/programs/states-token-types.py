# DistilBERT has no segments and ignores them; RoBERTa has one
from transformers import AutoTokenizer, DistilBertModel, RobertaModel
import torch

tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
model = DistilBertModel.from_pretrained('distilbert-base-uncased')
print(model(**tokenizer('Hello', 'you', return_tensors='pt')).last_hidden_state.shape)
roberta = RobertaModel.from_pretrained('roberta-base')
roberta(torch.tensor([[0, 2]]), token_type_ids=torch.tensor([[0, 1]]))
