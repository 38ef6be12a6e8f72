"""How tensors are printed, as recorded with torch 2.15."""

import unittest

import torch


class Printing(unittest.TestCase):
    def shows(self, value, text):
        self.assertEqual(repr(value), text)

    def test_integers_share_a_width(self):
        self.shows(torch.tensor([-1, 20, 300]), 'tensor([ -1,  20, 300])')

    def test_whole_floats_end_in_a_point(self):
        self.shows(torch.tensor([1.0, 2.0, 3.0]), 'tensor([1., 2., 3.])')

    def test_floats_have_four_digits(self):
        self.shows(torch.tensor([[1.0, -2.5], [3.25, 4.0]]), 'tensor([[ 1.0000, -2.5000],\n        [ 3.2500,  4.0000]])')

    def test_wide_ranges_are_scientific(self):
        self.shows(torch.tensor([1000.0, 0.5]), 'tensor([1.0000e+03, 5.0000e-01])')

    def test_nan_and_inf(self):
        self.shows(torch.tensor([float('nan'), float('inf'), 1.0]), 'tensor([nan, inf, 1.])')

    def test_booleans_and_empty(self):
        self.shows(torch.tensor([True, False]), 'tensor([ True, False])')
        self.shows(torch.tensor([[]]), 'tensor([], size=(1, 0))')

    def test_other_types_are_named(self):
        self.shows(torch.tensor([1, 2], dtype=torch.int32), 'tensor([1, 2], dtype=torch.int32)')

    def test_large_tensors_are_summarised(self):
        self.shows(torch.arange(2000), 'tensor([   0,    1,    2,  ..., 1997, 1998, 1999])')

    def test_blocks_are_parted_by_an_empty_line(self):
        self.shows(torch.arange(8).reshape(2, 2, 2), 'tensor([[[0, 1],\n         [2, 3]],\n\n        [[4, 5],\n         [6, 7]]])')

    def test_operations_are_named_where_gradients_are_recorded(self):
        weights = torch.tensor([3.0, 4.0], requires_grad=True)
        self.shows(weights, 'tensor([3., 4.], requires_grad=True)')
        self.shows(weights * 2, 'tensor([6., 8.], grad_fn=<MulBackward0>)')
        with torch.no_grad():
            self.shows(weights * 2, 'tensor([6., 8.])')

    def test_named_pairs(self):
        self.shows(torch.topk(torch.tensor([0.1, 0.7, 0.2]), 2),
                   'torch.return_types.topk(\nvalues=tensor([0.7000, 0.2000]),\nindices=tensor([1, 2]))')

    def test_seeds_give_upstreams_numbers(self):
        torch.manual_seed(0)
        self.shows(torch.rand(2), 'tensor([0.4963, 0.7682])')
        drawn = torch.randn(2, 3, generator=torch.Generator().manual_seed(0))
        self.shows(drawn, 'tensor([[ 1.5410, -0.2934, -2.1788],\n        [ 0.5684, -1.0845, -1.3986]])')
        many = torch.randn(1, 3, 768, generator=torch.Generator().manual_seed(0))
        self.shows(many[0, 0, :3], 'tensor([-1.1258, -1.1524, -0.2506])')

    def test_normal_numbers_to_the_last_digit(self):
        drawn = torch.randn(20, generator=torch.Generator().manual_seed(0)).tolist()
        self.assertEqual([drawn[place] for place in (0, 7, 8, 15, 19)], [-1.1258398294448853, 1.85300612449646, 0.46809640526771545, -0.843676745891571, 0.05373690277338028])
