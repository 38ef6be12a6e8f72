/** Programs of a screen: one runs at a time, and what comes back for another is dropped. */
import type { RunRecord } from '../../shared/protocol';
import { withStage } from '../session/runSteps';
import type { RunState } from '../session/state';
import type { QuizEffect } from './events';
import { programOf } from './questionSteps';
import { patternIdOf, screenId, type QuizState, type Screen } from './state';

export interface QuizStep {
  readonly state: QuizState;
  readonly effects: readonly QuizEffect[];
}

/** Names the program of a page's block, counted from 0 among all its blocks. */
export function blockName(block: number): string {
  return `block:${block}`;
}

export function runCode(state: QuizState, what: string): QuizStep {
  const { screen } = state;
  const code = screen === null ? undefined : codeOf(screen, what);
  if (screen === null || code === undefined) return { state, effects: [] };
  const run: RunState = { runId: state.nextRunId, task: screenId(screen), purpose: 'run', text: code, answers: {}, stages: [], stopping: false, record: null };
  const effect: QuizEffect = { type: 'startRun', patternId: patternIdOf(screen), runId: run.runId, key: run.task, code, fileName: `${run.task.split('/').at(-1)}.py` };
  return { state: { ...state, run: { what, run }, nextRunId: state.nextRunId - 1 }, effects: [effect] };
}

export function stopCode(state: QuizState): QuizStep {
  if (state.run === null || state.run.run.record !== null) return { state, effects: [] };
  return { state: withRun(state, { ...state.run.run, stopping: true }), effects: [{ type: 'stopRun', runId: state.run.run.runId }] };
}

export function runFinished(state: QuizState, runId: number, record: RunRecord): QuizStep {
  return { state: state.run?.run.runId === runId ? withRun(state, { ...state.run.run, record }) : state, effects: [] };
}

export function stage(state: QuizState, runId: number, name: string, ms: number | null): QuizStep {
  if (state.run?.run.runId !== runId) return { state, effects: [] };
  return { state: withRun(state, { ...state.run.run, stages: withStage(state.run.run.stages, name, ms) }), effects: [] };
}

/** A program that still runs is stopped when its screen goes: nobody would see it. */
export function leaveRun(state: QuizState): QuizStep {
  const { effects } = stopCode(state);
  return { state: { ...state, run: null }, effects };
}

function codeOf(screen: Screen, what: string): string | undefined {
  if (screen.kind === 'question') return programOf(screen, what);
  if (screen.kind !== 'concept') return undefined;
  const block = screen.concept.blocks.find((_, i) => blockName(i) === what);
  return block?.kind === 'code' ? block.code : undefined;
}

function withRun(state: QuizState, run: RunState): QuizState {
  return state.run === null ? state : { ...state, run: { ...state.run, run } };
}
