# Names that are there, and how they print
import transformers
from transformers import AutoModel, AutoTokenizer, RobertaModel, RobertaTokenizer, pipeline

print(RobertaModel, RobertaTokenizer, AutoModel, AutoTokenizer)
print(pipeline.__name__, transformers.is_torch_available(), transformers.PretrainedConfig.__name__)
