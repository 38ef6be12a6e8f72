# Fields changed while loading
from transformers import AutoConfig

config = AutoConfig.from_pretrained('roberta-base', num_labels=3, output_hidden_states=True)
print(config.num_labels, config.id2label, config.output_hidden_states)
config.num_labels = 2
print(config.id2label)
