# A name that the library has not, imported
from transformers import DistilBert
