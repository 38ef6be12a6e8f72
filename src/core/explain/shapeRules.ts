/** Sizes and dimensions that do not fit. */
import { t } from '../../shared/words';
import { rule, type Rule } from './rule';

export const shapeRules: readonly Rule[] = [
  rule('IndexError', /^Dimension out of range \(expected to be in range of \[(-?\d+), (-?\d+)\], but got (-?\d+)\)$/, ([, low = '', high = '', got = '']) => (
    Number(high) === 0
      ? t('The tensor has no dimension {0}: it has one dimension at most, so only {1} and {2} name one; look at its `shape`.', got, low, high)
      : t('The tensor has no dimension {0}: its {1} dimensions are 0 to {2}, or counted from the end; look at its `shape`.', got, Number(high) + 1, high)
  )),
  rule('AxisError', /^axis (-?\d+) is out of bounds for array of dimension (\d+)$/, ([, axis = '', rank = '']) => (
    t('The array has no axis {0}: it has {1}, counted from 0; look at its `shape`.', axis, rank)
  )),
  rule('RuntimeError', /^addmm: mat1 and mat2 shapes cannot be multiplied \(\d+x(\d+) and (\d+)x\d+\)$/, ([, width = '', wanted = '']) => (
    t('Rows of {0} numbers meet a matrix that takes rows of {1}: compare the last size of the input with what the layer was made for.', width, wanted)
  )),
  rule('RuntimeError', /mat1 and mat2 shapes cannot be multiplied \((\d+x(\d+)) and ((\d+)x\d+)\)$/, ([, first = '', columns = '', second = '', rows = '']) => (
    t('A product of matrices needs as many columns on the left as rows on the right, and {0} times {1} has {2} and {3}: look at the shape of both, and at which way round they are.', first, second, columns, rows)
  )),
  rule(['RuntimeError', 'ValueError'], /^(?:size mismatch, got input|inconsistent tensor size, expected tensor|Expected size for first two dimensions of batch2|matmul: Input operand 1 has a mismatch|shapes .* not aligned)/, () => (
    t('The sizes that a product sums over differ between its two sides: look at the shape of both, and at which way round they are.')
  )),
  rule('RuntimeError', /^The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)$/, ([, a = '', b = '', dim = '']) => (
    t('Two tensors meet number by number, and in dimension {0} one has size {1}, the other {2}: only equal sizes, or a size of 1, go together.', dim, a, b)
  )),
  rule('ValueError', /^operands could not be broadcast together with shapes (\S+ \S+)/, ([, shapes = '']) => (
    t('Two arrays meet number by number, and their shapes {0} differ in a dimension where neither is 1.', shapes)
  )),
  rule('RuntimeError', /^Sizes of tensors must match except in dimension (\d+)\. Expected size (\d+) but got size (\d+)/, ([, dim = '', expected = '', got = '']) => (
    t('Joining along dimension {0} needs equal sizes in every other one, and here are {1} and {2}: look at the shapes, and at the dimension that is joined.', dim, expected, got)
  )),
  rule('RuntimeError', /^stack expects each tensor to be equal size, but got (\[.*?\]) at entry 0 and (\[.*?\])/, ([, first = '', other = '']) => (
    t('Stacking needs tensors of one shape, and here are {0} and {1}.', first, other)
  )),
  rule('RuntimeError', /^shape '(\[.*\])' is invalid for input of size (\d+)$/, ([, shape = '', size = '']) => (
    t('The tensor has {0} numbers, and no shape {1} holds as many: multiply the sizes.', size, shape)
  )),
  rule('ValueError', /^cannot reshape array of size (\d+) into shape (\(.*\))$/, ([, size = '', shape = '']) => (
    t('The array has {0} numbers, and no shape {1} holds as many: multiply the sizes.', size, shape)
  )),
  rule(['ValueError'], /^(?:expected sequence of length (\d+) at dim \d+ \(got (\d+)\)$|setting an array element with a sequence\. The requested array has an inhomogeneous shape)/, () => (
    t('The lists inside are not equally long, and a tensor or an array needs rows of one length.')
  )),
  rule('IndexError', /^index (-?\d+) is out of bounds for (?:dimension|axis) (\d+) with size (\d+)$/, ([, index = '', dim = '', size = '']) => (
    t('Index {0} was asked for in dimension {1}, which has {2} places, counted from 0.', index, dim, size)
  )),
  rule('IndexError', /^too many indices for (?:tensor of dimension (\d+)|array: array is (\d+)-dimensional)/, ([, tensor, array]) => (
    t('More indices stand in the brackets than there are dimensions, which are {0}: look at the `shape`.', tensor ?? array ?? '')
  )),
  rule('RuntimeError', /^selected index k out of range$/, () => t('More of the largest values were asked for than the dimension has places: compare the number with the `shape`.')),
];
