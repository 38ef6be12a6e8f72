"""Pipelines: forms of results, and refusals."""

import contextlib
import io
import unittest

from transformers import pipeline

SST = 'distilbert-base-uncased-finetuned-sst-2-english'


class Sentiment(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with contextlib.redirect_stderr(io.StringIO()):
            cls.classifier = pipeline('sentiment-analysis', model=SST)

    def test_a_text_and_a_list(self):
        one, two = self.classifier('I love this!'), self.classifier(['I love this!', 'I hate it.'])
        self.assertEqual([list(each) for each in one], [['label', 'score']])
        self.assertEqual((len(two), two[0], type(one[0]['score'])), (2, one[0], float))

    def test_all_scores(self):
        flat = self.classifier('I love this!', top_k=None)
        self.assertEqual(sorted(each['label'] for each in flat), ['NEGATIVE', 'POSITIVE'])
        self.assertAlmostEqual(sum(each['score'] for each in flat), 1.0, 5)
        self.assertGreaterEqual(flat[0]['score'], flat[1]['score'])
        self.assertIsInstance(self.classifier({'text': 'I love this!', 'text_pair': 'So do I.'}), dict)

    def test_printed_form(self):
        self.assertEqual(repr(self.classifier), "TextClassificationPipeline: {'model': 'DistilBertForSequenceClassification', 'dtype': 'float32', 'device': "
                                                "'cpu', "
                                                "'input_modalities': 'text'}")

    def test_refusals(self):
        self.assertRaisesRegex(TypeError, r"^TextClassificationPipeline.__call__\(\) missing 1 required positional argument: 'inputs'$", self.classifier)
        self.assertRaisesRegex(ValueError, '^text input must be of type `str`', self.classifier, 12345)
        self.assertRaisesRegex(IndexError, '^list index out of range$', self.classifier, [])
        self.assertRaisesRegex(KeyError, 'Unknown task sentiment, available tasks are', pipeline, 'sentiment')
        self.assertRaisesRegex(KeyError, 'The task summarization has been removed from transformers', pipeline, 'summarization')
        self.assertRaisesRegex(Exception, '^Impossible to guess which tokenizer to use', pipeline, 'sentiment-analysis', model=self.classifier.model)
