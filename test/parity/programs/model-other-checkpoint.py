# A checkpoint that the hub has, and that is not bundled
# limit: only the models of the cards are bundled
from transformers import AutoModel

model = AutoModel.from_pretrained('bert-base-uncased')
