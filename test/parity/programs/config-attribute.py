# A field that there is not
from transformers import AutoConfig

AutoConfig.from_pretrained('roberta-base').n_layers
