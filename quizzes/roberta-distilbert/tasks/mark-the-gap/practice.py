from transformers import DistilBertTokenizer, RobertaTokenizer

roberta = RobertaTokenizer.from_pretrained('roberta-base')
distilbert = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')

# Both models can fill in a word that is left out, if the gap is written as they were trained to read it.
for_roberta = f'The capital of France is {__blank_1__}.'
for_distilbert = f'The capital of France is {__blank_2__}.'

# The gap has to become one token: the only one with this id.
gaps = [ids.count(tokenizer.mask_token_id) for tokenizer, ids in
        [(roberta, roberta(for_roberta)['input_ids']), (distilbert, distilbert(for_distilbert)['input_ids'])]]
print('gaps:', gaps)
