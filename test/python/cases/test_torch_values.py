"""What tensors compute, and what they refuse with upstream's words."""

import unittest

import torch
import torch.nn.functional as F
from practice_bridge import PracticeEditionLimit


class Values(unittest.TestCase):
    def test_views_share_their_elements(self):
        whole = torch.arange(6).view(2, 3)
        whole[1][0] = 9
        whole.T[2, 0] = 7
        whole[:, 1] += 10
        self.assertEqual(whole.tolist(), [[0, 11, 7], [9, 14, 5]])

    def test_broadcasting_and_types(self):
        sums = torch.tensor([[1], [2]]) + torch.tensor([10, 20, 30])
        self.assertEqual(sums.tolist(), [[11, 21, 31], [12, 22, 32]])
        self.assertEqual((torch.tensor([1, 2]) / 2).dtype, torch.float32)
        self.assertEqual((torch.tensor([1, 2]) * 1.5).dtype, torch.float32)
        self.assertEqual((torch.tensor([1.0]) * 2).dtype, torch.float32)

    def test_indexing_by_masks_and_positions(self):
        table = torch.arange(24).reshape(2, 3, 4)
        self.assertEqual(table[table > 20].tolist(), [21, 22, 23])
        self.assertEqual(table[:, torch.tensor([2, 0])].shape, torch.Size([2, 2, 4]))
        self.assertEqual(table[0, torch.tensor([1]), :2].tolist(), [[4, 5]])
        self.assertEqual(table[..., -1].tolist(), [[3, 7, 11], [15, 19, 23]])
        self.assertEqual((table == 6).nonzero(as_tuple=True)[2].tolist(), [2])

    def test_reductions_along_every_dimension(self):
        table = torch.arange(24).reshape(2, 3, 4).float()
        for dim in (0, 1, 2, -1):
            size = table.shape[dim]
            by_hand = sum(table.transpose(0, dim)[place] for place in range(size))
            self.assertEqual(table.transpose(0, dim).sum(0).tolist(), by_hand.tolist())
            self.assertTrue(torch.allclose(table.mean(dim) * size, table.sum(dim)))
            self.assertEqual(table.max(dim).values.tolist(), table.amax(dim).tolist())
            self.assertEqual(table.argmin(dim).sum().item(), 0)

    def test_softmax_and_similarity(self):
        self.assertEqual([round(each, 4) for each in torch.softmax(torch.tensor([0.1, 0.7, 0.2]), 0).tolist()], [0.2546, 0.464, 0.2814])
        self.assertAlmostEqual(F.cosine_similarity(torch.tensor([[1.0, 1.0]]), torch.tensor([[1.0, 0.0]])).item(), 0.5 ** 0.5, 6)
        self.assertTrue(torch.allclose(F.normalize(torch.tensor([[3.0, 4.0]])), torch.tensor([[0.6, 0.8]])))

    def test_matrix_products(self):
        left, right = torch.arange(6).view(2, 3).float(), torch.arange(12).view(3, 4).float()
        self.assertEqual((left @ right).tolist(), [[20, 23, 26, 29], [56, 68, 80, 92]])
        self.assertEqual((left.expand(5, 2, 3) @ right).shape, torch.Size([5, 2, 4]))

    def test_joining(self):
        self.assertEqual(torch.cat([torch.zeros(2, 1), torch.ones(2, 2)], dim=1).tolist(), [[0, 1, 1], [0, 1, 1]])
        self.assertEqual(torch.stack([torch.tensor([1, 2]), torch.tensor([3, 4])], dim=-1).tolist(), [[1, 3], [2, 4]])


class Refusals(unittest.TestCase):
    def refuses(self, kind, message, action):
        with self.assertRaises(kind) as caught:
            action()
        self.assertEqual(str(caught.exception), message)

    def test_items_of_several(self):
        self.refuses(RuntimeError, 'a Tensor with 2 elements cannot be converted to Scalar', torch.tensor([1, 2]).item)
        self.refuses(RuntimeError, 'Boolean value of Tensor with more than one value is ambiguous', lambda: bool(torch.tensor([1, 2])))

    def test_shapes_that_do_not_fit(self):
        self.refuses(RuntimeError, 'The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0',
                     lambda: torch.tensor([1, 2]) + torch.tensor([1, 2, 3]))
        self.refuses(RuntimeError, 'mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)', lambda: torch.zeros(2, 3) @ torch.zeros(2, 3))
        self.refuses(RuntimeError, "shape '[4, 2]' is invalid for input of size 6", lambda: torch.arange(6).view(4, 2))

    def test_dimensions_that_are_not_there(self):
        self.refuses(IndexError, 'Dimension out of range (expected to be in range of [-1, 0], but got 1)', lambda: torch.softmax(torch.tensor([1.0]), dim=1))
        self.refuses(IndexError, 'index 5 is out of bounds for dimension 1 with size 2', lambda: torch.tensor([[1, 2]])[0, 5])

    def test_data_that_is_no_tensor(self):
        self.refuses(ValueError, 'expected sequence of length 2 at dim 1 (got 1)', lambda: torch.tensor([[1, 2], [3]]))
        self.refuses(ValueError, "too many dimensions 'str'", lambda: torch.tensor(['a']))
        self.refuses(TypeError, "argmax(): argument 'input' (position 1) must be Tensor, not list", lambda: torch.argmax([1, 2]))

    def test_names(self):
        self.refuses(AttributeError, "module 'torch' has no attribute 'foo'", lambda: torch.foo)
        self.refuses(AttributeError, "'Tensor' object has no attribute 'foo'", lambda: torch.tensor([1]).foo)
        self.assertRaises(PracticeEditionLimit, lambda: torch.svd)
        self.assertRaises(PracticeEditionLimit, lambda: torch.tensor([1]).cholesky)
