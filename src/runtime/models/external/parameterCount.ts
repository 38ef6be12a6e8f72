/** How many parameters a model of this configuration has, as upstream counts them (weights that are tied count once). */
import type { Family, Head } from '../modelCatalog';

export interface Sizes {
  readonly vocabulary: number;
  readonly positions: number;
  readonly segments: number;
  readonly width: number;
  readonly inner: number;
  readonly layers: number;
}

/** Embeddings and layers, without a pooler. */
export function bodyParameters({ vocabulary, positions, segments, width, inner, layers }: Sizes): number {
  const norm = 2 * width;
  const attention = 4 * (width * width + width) + norm;
  const feedForward = 2 * width * inner + inner + width + norm;
  return (vocabulary + positions + segments) * width + norm + layers * (attention + feedForward);
}

/** What a head adds: a dense layer, and for words a norm and a bias for each of them. */
export function headParameters(head: Head, { vocabulary, width }: Sizes, labels: number): number {
  const dense = width * width + width;
  return head === 'masked-lm' ? dense + 2 * width + vocabulary : dense + labels * width + labels;
}

/** RoBERTa has one segment where DistilBERT has none. */
export function segmentsOf(family: Family, stated: number | undefined): number {
  return family === 'distilbert' ? 0 : (stated ?? 1);
}
