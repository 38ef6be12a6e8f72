# How arrays are printed
import numpy as np


print(np.array([1, 2, 3]), np.array([1.0, 2.5]), np.array([[1.5, -2], [3, 4]]), np.array(5), np.zeros((2, 2)), np.array([True, False]))
print(repr(np.array([1, 2])), repr(np.array([0.1, 0.2], dtype=np.float32)), repr(np.zeros((0, 3))), repr(np.array([1e-5, 1.0])), repr(np.array([123456.789, 0.1])))
print(repr(np.arange(2000)), repr(np.arange(100) / 3), np.array([1.0, np.nan, np.inf]), np.array([1e8, 1]), sep='\n')
