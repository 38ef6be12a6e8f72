# Classes for TensorFlow are gone
from transformers import TFRobertaModel
