import fs from 'node:fs';
import { pause, runWell, SPARE_MS, withEngine, type Bench } from './bench';
import { figure, type Figure } from './figures';

const BOTH_MODELS = `
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer
for name in ['distilbert-base-uncased-finetuned-sst-2-english', 'textattack/roberta-base-SST-2']:
    tokenizer = AutoTokenizer.from_pretrained(name)
    model = AutoModelForSequenceClassification.from_pretrained(name)
    print(model(**tokenizer('This is a test sentence.', return_tensors='pt')).logits)
`;

/** Resident memory of the child with both models loaded and a spare worker ready. Read from /proc, so on Linux only. */
export async function memory(bench: Bench): Promise<Figure[]> {
  if (process.platform !== 'linux') return [];
  return withEngine(bench, async (engine) => {
    await engine.start();
    const bare = residentMb(engine.pid, 'VmRSS');
    await runWell(engine, BOTH_MODELS);
    await pause(2 * SPARE_MS);
    return [
      figure('memory: ready, spare worker, no model', [bare], 'MB'),
      figure('memory: both models and a spare worker', [residentMb(engine.pid, 'VmRSS')], 'MB'),
      figure('memory: the highest until then', [residentMb(engine.pid, 'VmHWM')], 'MB'),
    ];
  });
}

function residentMb(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const kib = Number(new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]);
  return (kib * 1024) / 1e6;
}
