"""Models: what loads, what is reported, what comes out and what is refused. Scores are never compared: they are the stand-ins'."""

import contextlib
import io
import unittest

import practice_bridge
import torch
import transformers
from transformers import (AutoModel, AutoModelForSequenceClassification, BertForSequenceClassification, BertTokenizer, DistilBertForSequenceClassification,
                          DistilBertModel, DistilBertTokenizer, GPT2ForSequenceClassification, RobertaForMaskedLM,
                          RobertaForSequenceClassification, RobertaModel, RobertaTokenizer)

SST = 'distilbert-base-uncased-finetuned-sst-2-english'
FOREIGN = ('[transformers] You are using a model of type `distilbert` to instantiate a model of type `{}`. This may be expected if you are loading a '
           'checkpoint '
           'that shares a subset of the architecture (e.g., loading a `sam2_video` checkpoint into `Sam2Model`), but is otherwise not supported and can yield '
           'errors. Please verify that the checkpoint is compatible with the model you are instantiating.\n')


def loaded(cls, name, **options):
    """The model, and what was written to stderr meanwhile."""
    with contextlib.redirect_stderr(io.StringIO()) as stderr:
        model = cls.from_pretrained(name, **options)
    return model, stderr.getvalue()


class Loading(unittest.TestCase):
    def test_a_class_that_fits_says_nothing_but_the_bar(self):
        for cls in (DistilBertForSequenceClassification, AutoModelForSequenceClassification):
            model, stderr = loaded(cls, SST)
            self.assertRegex(stderr, r'^\rLoading weights:   0%\|          \| 0/104 \[00:00<\?, \?it/s\]\rLoading weights: 100%\|█{10}\| 104/104 \[.*it/s\]\n$')
            self.assertEqual((type(model).__name__, model.training, model.config.id2label),
                             ('DistilBertForSequenceClassification', False, {0: 'NEGATIVE', 1: 'POSITIVE'}))

    def test_a_new_head_is_reported(self):
        stderr = loaded(RobertaForSequenceClassification, 'roberta-base')[1]
        self.assertIn(' 197/197 ', stderr)
        self.assertIn('[transformers] \x1b[1mRobertaForSequenceClassification LOAD REPORT\x1b[0m from: roberta-base\n'
                      'Key                        | Status     | \n---------------------------+------------+-\n', stderr)
        self.assertIn('lm_head.dense.weight       | UNEXPECTED | \n', stderr)
        self.assertIn('classifier.out_proj.bias   | MISSING    | \n', stderr)
        self.assertTrue(stderr.endswith('- MISSING:\tthose params were newly initialized because missing from the checkpoint. Consider training on your '
                                        'downstream task.\n'))

    def test_only_unexpected_rows_have_a_column_more(self):
        stderr = loaded(DistilBertModel, 'distilbert-base-uncased')[1]
        self.assertIn('Key                     | Status     |  | \n------------------------+------------+--+-\n', stderr)

    def test_wrong_classes_of_task_2_load_with_new_weights(self):
        empty = '\rLoading weights: 0it [00:00, ?it/s]' * 2
        for cls, kind, bar in ((BertForSequenceClassification, 'bert', ' 2/2 '), (RobertaForSequenceClassification, 'roberta', empty),
                               (GPT2ForSequenceClassification, 'gpt2', empty)):
            model, stderr = loaded(cls, SST)
            self.assertTrue(stderr.startswith(FOREIGN.format(kind)), stderr[:100])
            self.assertIn(bar, stderr)
            self.assertIn('distilbert.transformer.layer.{0, 1, 2, 3, 4, 5}.ffn.lin1.weight', stderr)
            logits = model(torch.tensor([[101, 7592, 102]])).logits
            self.assertEqual(logits.shape, torch.Size([1, 2]))

    def test_another_number_of_labels_is_a_mismatch(self):
        message = 'You set `ignore_mismatched_sizes` to `False`, thus raising an error. For details look at the above report!'
        with contextlib.redirect_stderr(io.StringIO()) as stderr, self.assertRaises(RuntimeError) as caught:
            DistilBertForSequenceClassification.from_pretrained(SST, num_labels=3)
        self.assertEqual(str(caught.exception), message)
        self.assertIn('classifier.bias   | MISMATCH | Reinit due to size mismatch - ckpt: torch.Size([2]) vs model:torch.Size([3])', stderr.getvalue())
        model, _ = loaded(DistilBertForSequenceClassification, SST, num_labels=3, ignore_mismatched_sizes=True)
        self.assertEqual(model(torch.tensor([[101, 102]])).logits.shape, torch.Size([1, 3]))

    def test_printed_structure(self):
        model, _ = loaded(RobertaModel, 'roberta-base')
        self.assertIn('    (layer): ModuleList(\n      (0-11): 12 x RobertaLayer(\n        (attention): RobertaAttention(\n', repr(model))
        self.assertEqual(repr(model.pooler), 'RobertaPooler(\n  (dense): Linear(in_features=768, out_features=768, bias=True)\n  (activation): Tanh()\n)')

    def test_what_was_loaded_is_noted(self):
        practice_bridge.forget()
        loaded(AutoModel, 'roberta-base')
        self.assertEqual(practice_bridge.loaded, [('RobertaModel', 'roberta-base')])

    def test_seeds_repeat_a_new_head(self):
        logits = []
        for seed in (0, 0, 1):
            transformers.set_seed(seed)
            logits.append(loaded(RobertaForSequenceClassification, 'roberta-base')[0](torch.tensor([[0, 31414, 2]])).logits.tolist())
        self.assertEqual(logits[0], logits[1])
        self.assertNotEqual(logits[0], logits[2])

    def test_masked_language_models_score_every_word(self):
        model, stderr = loaded(RobertaForMaskedLM, 'roberta-base')
        self.assertIn(' 202/202 ', stderr)
        self.assertEqual(model(torch.tensor([[0, 50264, 2]])).logits.shape, torch.Size([1, 3, 50265]))

    def test_names_that_nobody_has(self):
        with self.assertRaisesRegex(OSError, "^roberta-bse is not a local folder and is not a valid model identifier listed on "
                                             "'https://huggingface.co/models'"):
            RobertaModel.from_pretrained('roberta-bse')
        self.assertRaisesRegex(TypeError, "^PreTrainedModel.from_pretrained\\(\\) missing 1 required positional argument: 'pretrained_model_name_or_path'$",
                               RobertaModel.from_pretrained)
        self.assertRaisesRegex(TypeError, '^Parameter config in `RobertaModel\\(config\\)` should be an instance of class '
                                          '`PreTrainedConfig`', RobertaModel, 'roberta-base')


class Counting(unittest.TestCase):
    """The named models' numbers are those that the real library gave."""

    def test_weights_are_counted_as_upstream_counts_them(self):
        for cls, name, count in ((DistilBertModel, 'distilbert-base-uncased', 66_362_880), (RobertaModel, 'roberta-base', 124_645_632),
                                 (RobertaForMaskedLM, 'roberta-base', 124_697_433)):
            model = loaded(cls, name)[0]
            self.assertEqual((sum(weight.numel() for weight in model.parameters()), sum(weight.numel() for _, weight in model.named_parameters())),
                             (count, count))
        self.assertEqual(sum(weight.numel() for weight in torch.nn.Sequential(*[torch.nn.Linear(3, 2)] * 2).parameters()), 8)

    def test_a_count_of_the_stand_in_says_so_once_for_each_model(self):
        models = [loaded(RobertaModel, 'roberta-base')[0], loaded(DistilBertModel, 'distilbert-base-uncased')[0]]
        with contextlib.redirect_stderr(io.StringIO()) as stderr:
            counts = [model.num_parameters() for model in models * 2]
        self.assertEqual(counts[:2], counts[2:])
        self.assertEqual(stderr.getvalue(), ''.join(
            f"[practice edition] {count:,} are the parameters of the stand-in that runs here. {name} itself has {named}, which "
            '`sum(p.numel() for p in model.parameters())` counts.\n'
            for count, name, named in zip(counts, ("RobertaModel of 'roberta-base'", "DistilBertModel of 'distilbert-base-uncased'"), ('124,645,632', '66,362,880'))))

    def test_a_loss_without_weights_of_its_own_has_none_among_its_buffers(self):
        self.assertEqual([list(torch.nn.CrossEntropyLoss().named_buffers()), list(torch.nn.Sequential(torch.nn.BCELoss()).state_dict())], [[], []])


class Running(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
        cls.model, _ = loaded(RobertaForSequenceClassification, 'textattack/roberta-base-SST-2')
        cls.inputs = cls.tokenizer('This is a test sentence.', return_tensors='pt')

    def refuses(self, kind, message, *args, **kwargs):
        with self.assertRaises(kind) as caught:
            self.model(*args, **kwargs)
        self.assertEqual(str(caught.exception), message)

    def test_right_forms_of_task_5(self):
        ids = self.inputs['input_ids']
        first = self.model(ids)
        self.assertRegex(repr(first), r'^SequenceClassifierOutput\(loss=None, logits=tensor\(\[\[ ?-?\d\.\d{4}, +-?\d\.\d{4}\]\], grad_fn=<AddmmBackward0>\), '
                                      r'hidden_states=None, attentions=None\)$')
        self.assertEqual((first.logits.shape, list(first.keys())), (torch.Size([1, 2]), ['logits']))
        self.assertIs(first['logits'], first[0])
        for other in (self.model(**self.inputs), self.model(input_ids=ids), self.model(self.inputs.input_ids), self.model(ids, self.inputs['attention_mask'])):
            self.assertEqual(other.logits.tolist(), first.logits.tolist())
        with torch.no_grad():
            self.assertFalse(self.model(ids).logits.requires_grad)

    def test_wrong_forms_of_task_5(self):
        self.refuses(AttributeError, '', self.inputs)
        self.refuses(AttributeError, "'list' object has no attribute 'ne'", **self.tokenizer('a'))
        self.refuses(AttributeError, "'str' object has no attribute 'ne'", 'a')
        self.refuses(AttributeError, "'numpy.ndarray' object has no attribute 'ne'", **self.tokenizer('a', return_tensors='np'))
        self.refuses(AttributeError, "'tokenizers.Encoding' object has no attribute 'ne'", self.inputs[0])
        self.refuses(IndexError, 'Dimension out of range (expected to be in range of [-1, 0], but got 1)', self.inputs['input_ids'][0])
        self.refuses(ValueError, 'You must specify exactly one of input_ids or inputs_embeds')
        self.refuses(RuntimeError, "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor "
                                   "instead "
                                   '(while checking arguments for embedding)', torch.tensor([[0.0, 2.0]]))

    def test_ids_of_another_vocabulary(self):
        inputs = BertTokenizer.from_pretrained('roberta-base')('Hello, how are you?', return_tensors='pt')
        self.refuses(IndexError, 'index out of range in self', **inputs)

    def test_a_mask_taken_for_ids_gives_other_numbers(self):
        self.assertNotEqual(self.model(self.inputs['attention_mask']).logits.tolist(), self.model(self.inputs['input_ids']).logits.tolist())

    def test_padding_does_not_change_a_masked_row(self):
        batch = self.tokenizer(['Good.', 'This is a much longer test sentence.'], padding=True, return_tensors='pt')
        alone = self.model(**self.tokenizer('Good.', return_tensors='pt')).logits
        self.assertTrue(torch.allclose(self.model(**batch).logits[:1], alone, atol=1e-4))

    def test_loss(self):
        outputs = self.model(**self.inputs, labels=torch.tensor([1]))
        self.assertEqual((list(outputs.keys()), outputs.loss.grad_fn.name()), (['loss', 'logits'], 'NllLossBackward0'))
        self.assertAlmostEqual(outputs.loss.item(), -outputs.logits.log_softmax(-1)[0, 1].item(), 5)

    def test_states_of_base_models(self):
        model, _ = loaded(RobertaModel, 'roberta-base')
        outputs = model(**self.tokenizer('Hello', return_tensors='pt'))
        self.assertEqual(type(outputs).__name__, 'BaseModelOutputWithPoolingAndCrossAttentions')
        self.assertEqual(list(outputs.keys()), ['last_hidden_state', 'pooler_output'])
        self.assertEqual((outputs.last_hidden_state.shape, outputs.pooler_output.shape), (torch.Size([1, 3, 768]), torch.Size([1, 768])))
        self.assertTrue(repr(outputs.last_hidden_state).endswith('grad_fn=<NativeLayerNormBackward0>)'))
        self.assertRaisesRegex(KeyError, "^'logits'$", lambda: outputs['logits'])

    def test_distilbert_differs(self):
        model, _ = loaded(DistilBertModel, 'distilbert-base-uncased')
        outputs = model(**DistilBertTokenizer.from_pretrained('distilbert-base-uncased')('Hello', return_tensors='pt'))
        self.assertRaisesRegex(AttributeError, "^'BaseModelOutput' object has no attribute 'logits'$", lambda: outputs.logits)
        self.assertRaisesRegex(RuntimeError, r'^The size of tensor a \(3\) must match the size of tensor b \(512\) at non-singleton dimension 1$',
                               model, torch.tensor([101, 7592, 102]))

    def test_what_cannot_be_computed_is_a_limit_and_noted(self):
        practice_bridge.forget()
        try:
            self.model(**self.inputs, position_ids=torch.tensor([[0]]))
        except Exception:
            pass
        self.assertEqual(len(practice_bridge.limits), 1)
