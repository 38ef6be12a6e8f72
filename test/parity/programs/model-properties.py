# What a model says of itself
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
print(model.training, model.eval() is model, model.device, model.dtype, model.name_or_path, model.base_model_prefix)
print(model.config.hidden_size, model.config.num_hidden_layers, model.config.num_attention_heads, model.config.vocab_size)
print(model.get_input_embeddings(), model.main_input_name)
print(model.to('cpu') is model)
