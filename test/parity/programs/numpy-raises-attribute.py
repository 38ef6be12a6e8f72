# An attribute that arrays have not
import numpy as np

np.array([1, 2]).unsqueeze(0)
