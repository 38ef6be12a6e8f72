# argmax, mean, exp, norm, dot
import numpy as np


a, b = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])
print(np.argmax(a), np.mean(a), np.exp(a), np.linalg.norm(a), np.dot(a, b), np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b)))
scores = np.array([[1.0, 2.0], [3.0, 1.0]])
print(np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True), np.argmax(scores, axis=1), scores.max(axis=0), scores.mean(axis=1), scores.std(), scores.T, scores @ scores)
print(np.sqrt(a), np.log(a), np.abs(-a), np.maximum(a, 2), np.clip(a, 1.5, 2.5), np.where(a > 1, 1, 0), np.round(np.array([1.23456]), 2), np.unique([3, 1, 1]), np.argsort([3, 1, 2])[::-1])
