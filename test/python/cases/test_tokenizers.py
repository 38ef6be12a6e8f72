"""Tokenizers: ids, special tokens and refusals as recorded with transformers 5.23."""

import unittest

import transformers
from transformers import AutoTokenizer, BertTokenizer, DistilBertTokenizer, GPT2Tokenizer, RobertaTokenizer

TEXT = 'Hello, how are you?'
IDS = [0, 31414, 6, 141, 32, 47, 116, 2]
E_TYPE = ('text input must be of type `str` (single example), `list[str]` (batch or single pretokenized example) or `list[list[str]]` (batch of pretokenized '
          'examples) or `list[tuple[list[str], list[str]]]` (batch of pretokenized sequence pairs).')


class Classes(unittest.TestCase):
    def test_right_classes_of_task_1(self):
        for cls in (RobertaTokenizer, AutoTokenizer, transformers.RobertaTokenizerFast):
            tokenizer = cls.from_pretrained('roberta-base')
            self.assertEqual(type(tokenizer).__name__, 'RobertaTokenizer')
            self.assertEqual(dict(tokenizer(TEXT)), {'input_ids': IDS, 'attention_mask': [1] * 8})

    def test_berts_rules_over_robertas_vocabulary(self):
        ids = [50268, 42891, 6, 9178, 1322, 6968, 116, 50266]
        self.assertEqual(DistilBertTokenizer.from_pretrained('roberta-base')(TEXT).data, {'input_ids': ids, 'attention_mask': [1] * 8})
        bert = BertTokenizer.from_pretrained('roberta-base')
        self.assertEqual(list(bert(TEXT)), ['input_ids', 'token_type_ids', 'attention_mask'])
        self.assertEqual(bert(TEXT)['input_ids'], ids)
        self.assertEqual(bert.tokenize(TEXT), ['hello', ',', 'how', 'are', 'you', '?'])
        self.assertEqual(bert.decode(ids), '[CLS] hello, how are you? [SEP]')

    def test_gpt2_has_the_same_ids_and_cannot_pad(self):
        tokenizer = GPT2Tokenizer.from_pretrained('roberta-base')
        self.assertEqual(tokenizer(TEXT)['input_ids'], IDS)
        self.assertEqual((tokenizer.pad_token, tokenizer.mask_token, tokenizer.cls_token), (None, None, None))
        with self.assertRaisesRegex(ValueError, '^Asking to pad but the tokenizer does not have a padding token'):
            tokenizer(['Hello', TEXT], padding=True)

    def test_letters_are_left_of_a_foreign_vocabulary(self):
        ids = [1041, 1048, 1048, 1051, 1010, 1044, 1051, 1059, 1037, 1054, 1041, 1061, 1051, 1057, 1029]
        self.assertEqual(GPT2Tokenizer.from_pretrained('distilbert-base-uncased')(TEXT)['input_ids'], [101, *ids, 102])
        self.assertEqual(RobertaTokenizer.from_pretrained('distilbert-base-uncased')(TEXT)['input_ids'], [30522, *ids, 30523])

    def test_missing_files_leave_five_tokens(self):
        tokenizer = RobertaTokenizer.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
        self.assertEqual((tokenizer(TEXT)['input_ids'], tokenizer.vocab_size), ([2, 3], 5))

    def test_printed_form(self):
        text = repr(RobertaTokenizer.from_pretrained('roberta-base'))
        self.assertTrue(text.startswith("RobertaTokenizer(name_or_path='roberta-base', vocab_size=50265, model_max_length=512, padding_side='right', "))
        self.assertIn('\n\t50264: AddedToken("<mask>", rstrip=False, lstrip=True, single_word=False, normalized=False, special=True),\n})', text)


class Calls(unittest.TestCase):
    def setUp(self):
        self.tokenizer = RobertaTokenizer.from_pretrained('roberta-base')

    def refuses(self, kind, message, *args, **kwargs):
        with self.assertRaises(kind) as caught:
            self.tokenizer(*args, **kwargs)
        self.assertEqual(str(caught.exception), message)

    def test_wrong_arguments_of_task_3(self):
        for wrong in (12345, b'Hello', 3.5, True, {'text': 'a'}, [1, 2, 3]):
            self.refuses(ValueError, E_TYPE, wrong, return_tensors='pt')
        self.refuses(ValueError, 'You need to specify either `text` or `text_target`.', None)
        self.refuses(TypeError, 'TextEncodeInput must be Union[TextInputSequence, Tuple[InputSequence, InputSequence]]', ['a', 5])
        self.refuses(IndexError, 'list index out of range', [])

    def test_a_list_prints_as_the_text_alone(self):
        text = repr(self.tokenizer([TEXT], return_tensors='pt'))
        self.assertEqual(text, repr(self.tokenizer(TEXT, return_tensors='pt')))
        self.assertEqual(text, "{'input_ids': tensor([[    0, 31414,     6,   141,    32,    47,   116,     2]]), "
                               "'attention_mask': tensor([[1, 1, 1, 1, 1, 1, 1, 1]])}")

    def test_pairs(self):
        pair = [0, 102, 2, 2, 428, 2]
        self.assertEqual(self.tokenizer([['a', 'b']])['input_ids'], [pair])
        self.assertEqual(self.tokenizer('a', 'b')['input_ids'], pair)
        self.assertEqual(self.tokenizer(('a', 'b'))['input_ids'], [[0, 102, 2], [0, 428, 2]])

    def test_padding_and_truncation(self):
        padded = self.tokenizer(['Hello', TEXT], padding='longest', truncation=True, max_length=6)
        self.assertEqual(padded['input_ids'], [[0, 31414, 2, 1, 1, 1], [0, 31414, 6, 141, 32, 2]])
        self.assertEqual(padded['attention_mask'][0], [1, 1, 1, 0, 0, 0])
        self.assertEqual(self.tokenizer(TEXT, max_length=4)['input_ids'], [0, 31414, 6, 2])
        self.assertEqual(self.tokenizer(TEXT, padding='max_length', max_length=4)['input_ids'], IDS)
        self.refuses(ValueError, "maxlength is not a valid PaddingStrategy, please select one of ['longest', 'max_length', "
                                 "'do_not_pad']", 'a', padding='maxlength')

    def test_ragged_batches_and_kinds_of_tensors(self):
        with self.assertRaisesRegex(ValueError, '^Unable to create tensor, you should probably activate truncation') as caught:
            self.tokenizer(['a', 'two words here'], return_tensors='pt')
        self.assertEqual(str(caught.exception.__cause__), 'expected sequence of length 3 at dim 1 (got 5)')
        self.refuses(ValueError, "tf is not a valid TensorType, please select one of ['pt', 'np', 'mlx']", 'a', return_tensors='tf')

    def test_reading_what_is_not_there(self):
        inputs = self.tokenizer('a')
        self.assertRaisesRegex(KeyError, "^'ids'$", lambda: inputs['ids'])
        self.assertRaisesRegex(AttributeError, '^$', lambda: inputs.ids)
        self.assertRaisesRegex(AttributeError, '^RobertaTokenizer has no attribute encode_plus$', lambda: self.tokenizer.encode_plus)
        self.assertEqual(repr(inputs[0]), 'Encoding(num_tokens=3, attributes=[ids, type_ids, tokens, offsets, attention_mask, special_tokens_mask, '
                                          'overflowing])')

    def test_back_to_text(self):
        self.assertEqual(self.tokenizer.decode(IDS), '<s>Hello, how are you?</s>')
        self.assertEqual(self.tokenizer.batch_decode([IDS], skip_special_tokens=True), [TEXT])
        self.assertEqual(self.tokenizer.tokenize('Hello <mask> world'), ['Hello', ' <mask>', 'Ġworld'])
        self.assertEqual(self.tokenizer.convert_tokens_to_ids(['Hello', 'nosuchtoken']), [31414, 3])
        self.assertRaisesRegex(TypeError, "^Can't extract `str` to `Vec`$", self.tokenizer.decode, 'x')

    def test_added_tokens(self):
        self.assertEqual(self.tokenizer.add_tokens(['newtok']), 1)
        self.assertEqual((len(self.tokenizer), self.tokenizer.tokenize('a newtok b')), (50266, ['a', 'Ġ', 'newtok', 'Ġb']))


class Vocabulary(unittest.TestCase):
    def test_every_name_of_task_4(self):
        vocabulary = DistilBertTokenizer.from_pretrained('distilbert-base-uncased').get_vocab()
        self.assertEqual((len(vocabulary), vocabulary['hello'], vocabulary['[MASK]']), (30522, 7592, 103))
        self.assertEqual({token: number for token, number in vocabulary.items()}, vocabulary)

    def test_auto_gives_distilbert_checkpoints_segments(self):
        tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
        self.assertEqual(type(tokenizer).__name__, 'BertTokenizer')
        self.assertEqual(tokenizer('I love it', 'So do I')['token_type_ids'], [0, 0, 0, 0, 0, 1, 1, 1, 1])
