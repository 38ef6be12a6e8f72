# An index out of bounds
import numpy as np

np.array([1, 2])[5]
