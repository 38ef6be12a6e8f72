# numpy's own numbers
import numpy as np


print([np.float64(0.5), np.float32(0.1), np.int64(3), np.True_], np.float32(1 / 3), np.float64(1) / 3, np.float32(0.1) + 0.2, np.int64(5) + 1, round(np.float64(1.2345), 2))
print(f'{np.mean([0.123456]):.3f}', str(np.float64(0.1)), float(np.float32(0.1)), np.array([1.5])[0].item(), np.array([1, 2])[0], np.dtype('float32'), np.array([1]).dtype)
