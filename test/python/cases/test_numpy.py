"""Arrays: what they compute, how they are printed, and how they share elements with tensors; recorded with numpy 2.4."""

import unittest

import numpy as np
import torch
from practice_bridge import PracticeEditionLimit


class Printing(unittest.TestCase):
    def shows(self, value, text):
        self.assertEqual(repr(value), text)

    def test_shortest_digits_in_columns(self):
        self.shows(np.array([1, 2.5]), 'array([1. , 2.5])')
        self.shows(np.array([0.1, 0.25, 1 / 3]), 'array([0.1       , 0.25      , 0.33333333])')
        self.shows(np.array([[1.5, -2], [3, 4]]), 'array([[ 1.5, -2. ],\n       [ 3. ,  4. ]])')
        self.shows(np.array([0.1, 0.2], dtype=np.float32), 'array([0.1, 0.2], dtype=float32)')

    def test_exponents(self):
        self.shows(np.array([1e-5, 1.0]), 'array([1.e-05, 1.e+00])')
        self.shows(np.array([123456.789, 0.1]), 'array([1.23456789e+05, 1.00000000e-01])')

    def test_what_is_no_number(self):
        self.shows(np.array([1.0, np.nan, np.inf]), 'array([ 1., nan, inf])')

    def test_long_and_empty(self):
        self.shows(np.arange(2000), 'array([   0,    1,    2, ..., 1997, 1998, 1999], shape=(2000,))')
        self.shows(np.zeros((0, 3)), 'array([], shape=(0, 3), dtype=float64)')

    def test_numbers_of_its_own(self):
        self.shows([np.float32(1 / 3), np.int64(2), np.True_], '[np.float32(0.33333334), np.int64(2), np.True_]')
        self.assertEqual(f'{np.float64(0.5)} {np.float64(0.123456):.3f} {np.array([1, 2])}', '0.5 0.123 [1 2]')


class Values(unittest.TestCase):
    def test_elements_are_shared_with_tensors(self):
        tensor = torch.zeros(2)
        tensor.numpy()[0] = 5
        self.assertEqual(tensor.tolist(), [5, 0])
        self.assertIs(torch.from_numpy(np.array([1.0])).dtype, torch.float64)

    def test_types_that_meet(self):
        self.assertEqual((np.array([1, 2]) / 2).dtype, np.float64)
        self.assertEqual((np.array([1.0], dtype=np.float32) * 2.0).dtype, np.float32)
        self.assertEqual((np.array([1.0], dtype=np.float32) + np.array([1])).dtype, np.float64)
        self.assertEqual(np.mean([1, 2]), 1.5)

    def test_functions_learners_meet(self):
        a, b = np.array([1.0, 2.0]), np.array([3.0, 4.0])
        self.assertEqual(np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b)), 11 / (5 ** 0.5 * 5))
        self.assertEqual(np.argmax([[1, 5], [7, 2]], axis=1).tolist(), [1, 0])
        np.random.seed(0)
        self.assertEqual([round(float(each), 8) for each in np.random.rand(3)], [0.5488135, 0.71518937, 0.60276338])
        np.random.seed(0)
        self.assertEqual([round(float(each), 8) for each in np.random.randn(3)], [1.76405235, 0.40015721, 0.97873798])


class Refusals(unittest.TestCase):
    def refuses(self, kind, message, action):
        with self.assertRaises(kind) as caught:
            action()
        self.assertEqual(str(caught.exception), message)

    def test_upstreams_words(self):
        self.refuses(ValueError, 'operands could not be broadcast together with shapes (2,) (3,) ', lambda: np.array([1, 2]) + np.array([1, 2, 3]))
        self.refuses(IndexError, 'index 5 is out of bounds for axis 0 with size 2', lambda: np.array([1, 2])[5])
        self.refuses(ValueError, 'shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)', lambda: np.dot(np.zeros((2, 3)), np.zeros((2, 3))))
        self.refuses(AttributeError, "'numpy.ndarray' object has no attribute 'foo'", lambda: np.array([1]).foo)
        self.refuses(AttributeError, "module 'numpy' has no attribute 'foo'", lambda: np.foo)

    def test_limits(self):
        self.assertRaises(PracticeEditionLimit, lambda: np.fft)
        self.assertRaises(PracticeEditionLimit, lambda: np.array(['a']))
        self.assertRaises(PracticeEditionLimit, lambda: np.random.choice([1, 2]))
