# The older random generator
import numpy as np


np.random.seed(0)
print(np.random.rand(3), np.random.randn(3), np.random.random(), np.random.rand(2, 2))
