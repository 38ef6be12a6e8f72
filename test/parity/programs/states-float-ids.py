# Floats where ids belong
import torch
from transformers import RobertaModel

model = RobertaModel.from_pretrained('roberta-base')
model(torch.tensor([[0.0, 2.0]]))
