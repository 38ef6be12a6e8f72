# The version says what this is
# differs: stdout: a practice edition says so
import transformers

print(transformers.__version__)
