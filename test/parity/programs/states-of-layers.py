# States and attention of every layer
import torch
from transformers import AutoModel, AutoTokenizer

for name in ('distilbert-base-uncased', 'roberta-base'):
    tokenizer = AutoTokenizer.from_pretrained(name)
    model = AutoModel.from_pretrained(name, attn_implementation='eager')
    with torch.no_grad():
        outputs = model(**tokenizer('Hello world', return_tensors='pt'), output_hidden_states=True, output_attentions=True)
    print(type(outputs).__name__, len(outputs.hidden_states), len(outputs.attentions))
    print(outputs.hidden_states[0].shape, outputs.attentions[0].shape)
    print(torch.equal(outputs.hidden_states[-1], outputs.last_hidden_state))
    print(torch.allclose(outputs.attentions[0].sum(-1), torch.ones(1), atol=1e-5))
    # RoBERTa's pooler is newly initialised.
    states, weights = outputs.hidden_states, outputs.attentions
    del outputs
