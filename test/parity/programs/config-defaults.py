# A configuration of one's own
from transformers import DistilBertConfig, RobertaConfig

config = RobertaConfig(num_hidden_layers=2, num_labels=5)
print(config.num_hidden_layers, config.hidden_size, config.num_labels, config.id2label[4], config.vocab_size)
print(DistilBertConfig())
