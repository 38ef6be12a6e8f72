# The same by way of the module
import transformers

transformers.logging.set_verbosity_error()
model = transformers.RobertaModel.from_pretrained('roberta-base')
print(transformers.logging.get_verbosity(), transformers.logging.is_progress_bar_enabled())
