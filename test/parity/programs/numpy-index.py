# Indexing and arithmetic of arrays
import numpy as np


a = np.arange(6).reshape(2, 3)
print(a, a[0], a[:, 1], a[-1, -1], a[a > 2], a[::-1], a[:, [0, 2]], a + 10, a * 2, a / 2, a ** 2, a // 2, a % 2, 1 - a, a == 3, a.sum(), a.sum(axis=0), a.flatten(), len(a), a.ndim, a.size)
a[0] = 7
a[a == 5] = -1
print(a, a.astype(float), np.vstack([a, a]).shape, np.concatenate([a, a], axis=1), np.stack([a, a]).shape, np.expand_dims(a, 0).shape)
