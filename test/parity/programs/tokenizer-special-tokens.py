# Special tokens and their ids
from transformers import DistilBertTokenizer, RobertaTokenizer

for tokenizer in (RobertaTokenizer.from_pretrained('roberta-base'), DistilBertTokenizer.from_pretrained('distilbert-base-uncased')):
    print(tokenizer.special_tokens_map)
    print(tokenizer.all_special_tokens, tokenizer.all_special_ids)
    print(tokenizer.cls_token, tokenizer.cls_token_id, tokenizer.sep_token_id, tokenizer.mask_token, tokenizer.pad_token_id, tokenizer.bos_token)
