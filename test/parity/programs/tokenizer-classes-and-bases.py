# What a tokenizer is
from transformers import PreTrainedTokenizerBase, RobertaTokenizer

print([kind.__name__ for kind in RobertaTokenizer.__mro__])
tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(isinstance(tokenizer, PreTrainedTokenizerBase), RobertaTokenizer.model_input_names)
