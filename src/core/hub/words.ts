/** What a person is told and asked before a download begins. */
import { t } from '../../shared/words';
import type { HubFile, HubModel } from './answers';
import { bytesInWords } from './quantities';

/** One download as it is offered: everything that will be fetched, and nothing else is. */
export interface Proposal {
  /** As it was asked for, and as programs name it. */
  readonly name: string;
  readonly model: HubModel;
  readonly files: readonly HubFile[];
  /** The one of `files` that holds the weights. */
  readonly weights: HubFile;
  /** Where it is fetched from. */
  readonly host: string;
  readonly folder: string;
  /** Bytes that came earlier. */
  readonly have: number;
  /** Bytes that are free where it goes. */
  readonly free: number;
}

export function totalBytes(files: readonly HubFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

/** The question, in one line. */
export function question({ name, files, have }: Proposal): string {
  const total = bytesInWords(totalBytes(files));
  return have === 0 ? t('Download {0} ({1})?', name, total) : t('Go on with the download of {0} ({1} of {2} are there)?', name, bytesInWords(have), total);
}

/** What it is about, a fact a line. */
export function facts({ name, model, files, host, folder, free }: Proposal): string {
  return [
    ...files.map((file) => `${file.path}: ${bytesInWords(file.size)}`),
    '',
    t('Licence: {0}', model.licence ?? t('not stated by its author')),
    model.id === name ? t('From: {0}', host) : t('From: {0}, where its name is {1}', host, model.id),
    t('To: {0} ({1} free)', folder, bytesInWords(free)),
  ].join('\n');
}

/** What is meant by a weights file, for choosing among several. */
export function weightsInWords({ path }: HubFile): string {
  const suffix = /model(\w*)\.onnx$/.exec(path)?.[1] ?? '';
  const words: Readonly<Record<string, string>> = {
    _quantized: t('8 bits, small and nearly exact'),
    _int8: t('8 bits, signed'),
    _uint8: t('8 bits, unsigned'),
    '': t('32 bits, exact'),
    _fp16: t('16 bits'),
    _q4: t('4 bits'),
    _bnb4: t('4 bits (bitsandbytes)'),
    _q4f16: t('4 bits, the rest in 16'),
  };
  return words[suffix] ?? path;
}
