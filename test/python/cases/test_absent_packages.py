"""Importing what is not here names the way out."""

import importlib
import unittest

import practice_absent
import practice_bridge
import torch
from practice_bridge import PracticeEditionLimit


class Absent(unittest.TestCase):
    def setUp(self):
        practice_absent.install()
        practice_bridge.forget()
        self.addCleanup(practice_bridge.forget)

    def test_a_package_says_what_to_do(self):
        for name in ('datasets', 'evaluate', 'requests', 'pandas', 'sklearn'):
            if name in importlib.sys.modules:
                continue
            with self.assertRaises(ModuleNotFoundError) as caught:
                practice_absent._Finder.find_spec(name)
            self.assertEqual(caught.exception.name, name)
            self.assertIn(f"No module named '{name}'", str(caught.exception))
            self.assertIn(str(caught.exception), practice_bridge.limits)

    def test_others_are_not_touched(self):
        self.assertIsNone(practice_absent._Finder.find_spec('nobody_has_this'))
        with self.assertRaises(ModuleNotFoundError):
            importlib.import_module('nobody_has_this')
        self.assertEqual(practice_bridge.limits, [])

    def test_parts_of_torch_can_be_imported_and_refuse_to_be_used(self):
        optim = importlib.import_module('torch.optim')
        data = importlib.import_module('torch.utils.data')
        self.assertRaises(PracticeEditionLimit, lambda: optim.AdamW(torch.nn.Linear(1, 1).parameters(), lr=0.1))
        self.assertRaises(PracticeEditionLimit, lambda: data.DataLoader([1]))
        self.assertTrue(issubclass(type('Own', (data.Dataset,), {}), data.Dataset))
        with self.assertRaises(ModuleNotFoundError):
            importlib.import_module('torch.nothing_of_the_kind')
