/** How the panel tells of a run: its state in one line, stages while one waits, the traceback, what ran. */
import type { RunException, RunRecord, RuntimeReport } from '../../shared/protocol';
import { t } from '../../shared/words';
import { explain } from '../explain/explain';
import type { RunState, StageTime } from '../session/state';
import type { PanelFrame, PanelRun, PanelStage, PanelTraceback } from './types';

/** `waiting`: stages of the engine's start, when the run waits for it. `tellsAway`: true of words that would give an answer of the open task away. */
export function runView(run: RunState, waiting: readonly StageTime[], tellsAway: (words: string) => boolean = () => false): PanelRun {
  const { record } = run;
  const stages = record === null ? [...waiting, ...run.stages] : run.stages;
  return {
    runId: run.runId,
    state: stateOf(run, stages),
    title: title(run),
    stages: stagesView(stages),
    traceback: record?.exception == null ? null : traceback(record.exception, tellsAway),
    models: record?.models ?? [],
    limits: record?.limits ?? [],
    truncated: record?.truncated ?? false,
    fault: record?.fault ?? null,
  };
}

export function stagesView(stages: readonly StageTime[]): PanelStage[] {
  return ownTimes(stages).map((one) => ({ label: stageWord(one.name), ms: one.ms }));
}

/** Stages that follow one another; all others are parts of the program's. */
const OUTER = ['load', 'models', 'walls', 'python', 'program', 'check', 'total'];

/** What a program waits for (a model being read) is part of its own time, and would count twice in a sum. */
function ownTimes(stages: readonly StageTime[]): StageTime[] {
  const inside = stages.filter(({ name }) => !OUTER.includes(name)).reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  return stages.map((one) => (one.name === 'program' && one.ms !== null ? { ...one, ms: Math.max(0, one.ms - inside) } : one));
}

function stateOf(run: RunState, stages: readonly StageTime[]): PanelRun['state'] {
  if (run.record !== null) return run.record.outcome;
  if (run.stopping) return 'stopping';
  return stages.some((one) => one.ms === null) ? 'starting' : 'running';
}

function title(run: RunState): string {
  const { record } = run;
  if (record === null) return run.stopping ? t('Stopping') : t('Running');
  const took = duration(record.ms.total);
  if (record.outcome === 'ok') return t('Ran in {0}', took);
  if (record.outcome === 'raised') return record.exception?.phase === 'compile' ? t('Python cannot read this program') : t('Ended after {0} with an exception', took);
  if (record.outcome === 'fault') return t('This run broke on our side');
  return stoppedTitle(record, took);
}

function stoppedTitle(record: RunRecord, took: string): string {
  if (record.stopped === 'unwalled') return t('Not run: programs of your own patterns run only where the sandbox is proved to keep them from your files, and here it is not');
  if (record.stopped === 'memory') return t('Stopped after {0}: the program took more memory than your settings allow', took);
  if (record.stopped === 'time') return t('Stopped after {0}, the time limit of your settings', took);
  return t('Stopped after {0}', took);
}

/** Milliseconds as people read them: "24 ms", "3.2 s". */
export function duration(ms: number): string {
  return ms < 1000 ? t('{0} ms', Math.max(1, Math.round(ms))) : t('{0} s', (ms / 1000).toFixed(1));
}

function traceback(exception: RunException, tellsAway: (words: string) => boolean): PanelTraceback {
  const frames: PanelFrame[] = exception.frames.map(({ own, file, line, name, source }) => ({ own, file, line, name, source }));
  const last = exception.message === '' ? exception.type : `${exception.type}: ${exception.message}`;
  const explanation = explain(exception);
  return { explanation: explanation === null || tellsAway(explanation) ? null : explanation, frames, last, text: exception.text };
}

/** The parts of the runtime's start, without their sum. */
export function startTimes(report: RuntimeReport | null): PanelStage[] {
  return stagesView(Object.entries(report?.ms ?? {}).flatMap(([name, ms]) => (name === 'total' ? [] : [{ name, ms }])));
}

/** The runtime's names of its stages in words; an unknown one is shown as it is. */
function stageWord(name: string): string {
  const words: Readonly<Record<string, string>> = {
    python: t('Making Python ready'),
    load: t('Reading the Python snapshot'),
    walls: t('Proving the sandbox'),
    models: t('Getting ready for models'),
    program: t('Running the program'),
    check: t('Checking the answer'),
    'load tokenizer': t('Reading the tokenizer'),
    'load model': t('Reading the model'),
    'initialise model': t('Initialising new weights'),
    'run model': t('Running the model'),
  };
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}
