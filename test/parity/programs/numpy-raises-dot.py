# dot of sizes that do not fit
import numpy as np

np.dot(np.zeros((2, 3)), np.zeros((2, 3)))
