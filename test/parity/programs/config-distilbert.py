# DistilBERT's configuration, under its own names and the common ones
from transformers import AutoConfig, DistilBertConfig

config = AutoConfig.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(type(config).__name__, isinstance(config, DistilBertConfig), config.dim, config.hidden_size, config.n_layers, config.num_hidden_layers)
print(config.id2label, config.label2id, config.num_labels, config.model_type, config.architectures)
print(config.to_dict()['n_heads'])
