# A role that there is not
# differs: message: a set, whose order differs there from run to run
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer.add_special_tokens({'user_token': '<user>'})
