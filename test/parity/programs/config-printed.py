# A configuration as it prints
from transformers import AutoConfig

print(AutoConfig.from_pretrained('roberta-base'))
