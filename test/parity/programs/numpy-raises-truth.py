# An array as a condition
import numpy as np

if np.array([1, 2]) > 1:
    print("yes")
