# What a tokenizer says of itself
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer.is_fast, tokenizer.padding_side, tokenizer.truncation_side, tokenizer.model_max_length, tokenizer.name_or_path)
print(tokenizer.model_input_names, tokenizer.num_special_tokens_to_add(), tokenizer.num_special_tokens_to_add(pair=True))
print(len(RobertaTokenizer.from_pretrained('roberta-base', model_max_length=8)('word ' * 20, truncation=True)['input_ids']))
