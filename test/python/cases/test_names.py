"""Names of upstream: those that are here, those that are not, and those that nobody has."""

import unittest

import practice_bridge
import transformers
from practice_bridge import PracticeEditionLimit


class Names(unittest.TestCase):
    def test_names_that_upstream_has_not(self):
        for name in ('robertatokenizer', 'RoBERTaTokenizer', 'DistilBERTModel', 'TFRobertaModel', 'DistilBert'):
            with self.assertRaisesRegex(ImportError, f"^cannot import name '{name}' from 'transformers' \\("):
                exec(f'from transformers import {name}')
        self.assertRaisesRegex(AttributeError, '^module transformers has no attribute DistilBert$', lambda: transformers.DistilBert)
        self.assertRaisesRegex(AttributeError, "^type object 'RobertaModel' has no attribute 'load'$", lambda: transformers.RobertaModel.load)

    def test_names_that_only_upstream_has(self):
        practice_bridge.forget()
        from transformers import T5ForConditionalGeneration, XLMRobertaTokenizerFast
        self.assertEqual(practice_bridge.limits, [])
        self.assertRaises(PracticeEditionLimit, lambda: T5ForConditionalGeneration.from_pretrained('t5-small'))
        self.assertRaises(PracticeEditionLimit, XLMRobertaTokenizerFast)

    def test_a_class_under_all_tokenizers_loads_nothing_here(self):
        from transformers import PreTrainedTokenizerFast
        practice_bridge.forget()
        self.assertRaises(PracticeEditionLimit, lambda: PreTrainedTokenizerFast.from_pretrained('roberta-base'))
        self.assertEqual(len(practice_bridge.limits), 1)

    def test_suggestions_are_as_rare_as_upstreams(self):
        self.assertGreater(len(dir(transformers)), 750)

    def test_modules_are_upstreams(self):
        self.assertEqual(str(transformers.RobertaTokenizer), "<class 'transformers.models.roberta.tokenization_roberta.RobertaTokenizer'>")
        self.assertIs(transformers.RobertaTokenizerFast, transformers.RobertaTokenizer)
        self.assertEqual([each.__name__ for each in transformers.BertTokenizer.__mro__],
                         ['BertTokenizer', 'TokenizersBackend', 'PreTrainedTokenizerBase', 'PushToHubMixin', 'object'])
