# A shape that does not fit
import numpy as np

np.arange(6).reshape(4, 2)
