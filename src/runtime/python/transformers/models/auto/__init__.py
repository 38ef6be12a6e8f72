"""Classes that choose the class by the checkpoint."""

from .auto_classes import AutoConfig, AutoModel, AutoModelForMaskedLM, AutoModelForSequenceClassification, AutoTokenizer
