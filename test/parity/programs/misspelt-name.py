# A misspelt name of a checkpoint
# message: begins
from transformers import AutoModel

AutoModel.from_pretrained('roberta-bse')
