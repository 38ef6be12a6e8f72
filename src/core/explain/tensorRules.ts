/** Types of tensors, and what becomes of a tensor outside torch. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { rule, type Rule } from './rule';

const wholeNumbers = (): string => t('This needs numbers with a decimal point, and the tensor holds whole numbers or truth values: look at its `dtype`.');

export const tensorRules: readonly Rule[] = [
  rule('RuntimeError', /^a Tensor with (\d+) elements cannot be converted to Scalar$/, ([, count = '']) => (
    t('Only a tensor of one number can become a Python number, and this one has {0}: look at which of them is meant.', count)
  )),
  rule('ValueError', /^(?:only one element tensors can be converted to Python scalars|can only convert an array of size 1 to a Python scalar)$/, () => (
    t('Only a single number can become a Python number, and here are several or none: look at which of them is meant.')
  )),
  rule('RuntimeError', /^Boolean value of Tensor with (?:more than one|no) value/, () => (
    t('A condition needs one truth value, and a comparison of a tensor gives one for each number: look at whether all of them, or any, is meant.')
  )),
  rule('ValueError', /^The truth value of an (?:empty )?array/, () => (
    t('A condition needs one truth value, and an array has one for each number: look at whether all of them, or any, is meant.')
  )),
  rule('RuntimeError', /^Can't call numpy\(\) on Tensor that requires grad/, () => (
    t('This tensor still remembers how it was computed, for gradients, and numpy cannot take that over: look at whether the model was run with gradients on.')
  )),
  rule('NotImplementedError', /^mean\(\): could not infer output dtype/, wholeNumbers),
  rule('NotImplementedError', /^"\w+" not implemented for '(?:Long|Int|Short|Char|Byte|Bool)'$/, wholeNumbers),
  rule('NotImplementedError', /^(?:std and var only support floating point|linalg\.vector_norm: Expected a floating point)/, wholeNumbers),
  rule('RuntimeError', /^(?:expected m1 and m2 to have the same dtype, but got: (.+) != (.+)|mat1 and mat2 must have the same dtype, but got (\w+) and (\w+)|expected scalar type (\w+) but found (\w+))$/, (found) => {
    const [first = '', second = ''] = found.slice(1).filter((kind) => kind !== undefined);
    return t('A product needs tensors of one type, and these hold {0} and {1}: look at the `dtype` of both.', shownCode(first), shownCode(second));
  }),
  rule('RuntimeError', /^Found no NVIDIA driver on your system/, () => t('There is no GPU where practice programs run: look at which device the line asks for.')),
  rule('TypeError', /^new\(\): invalid data type '(\w+)'$/, ([, kind = '']) => (
    t('A tensor holds numbers, and was to be made of a value of type {0}: look at which step turns it into numbers.', shownCode(kind))
  )),
  rule('ValueError', /^too many dimensions 'str'$/, () => (
    t('A tensor holds numbers, and there are texts in these lists: look at which step turns them into ids.')
  )),
  rule('RuntimeError', /^Could not infer dtype of ([\w.]+)$/, ([, kind = '']) => (
    t('A tensor holds numbers, and was to be made of a value of type {0}: look at what is in the brackets.', shownCode(kind))
  )),
  rule('TypeError', /^(\w+)\(\): argument 'tensors' \(position 1\) must be tuple of Tensors, not Tensor$/, ([, called = '']) => (
    t('{0} joins several tensors, and was given one where a list of them belongs.', shownCode(called))
  )),
  rule('TypeError', /^(\w+)\(\): argument '(\w+)' \(position \d+\) must be Tensor, not (\w+)$/, ([, called = '', argument = '', kind = '']) => (
    t('{0} takes a tensor as {1} and was given a value of type {2}: look at where it comes from.', shownCode(called), shownCode(argument), shownCode(kind))
  )),
  rule('TypeError', /^(\w+)\(\) missing 1 required positional arguments?: "dim"$/, ([, called = '']) => (
    t('{0} was not told along which dimension to work: look at the tensor\'s `shape` and at what the numbers of one row mean.', shownCode(called))
  )),
  rule('TypeError', /^unsupported format string passed to (?:Tensor|numpy\.ndarray)\.__format__$/, () => (
    t('A format such as `:.2f` is for one number, and this is a tensor or an array of several: look at which of them is meant.')
  )),
  rule('RuntimeError', /in-place operation\.$/, () => (
    t('This tensor is being watched for gradients, and may not be changed in place then: look at whether it has to be.')
  )),
];
