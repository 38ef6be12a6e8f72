/** Check, Run, Stop, and what comes back from the runtime. What comes back for a run that is not the present one is dropped. */
import { t } from '../../shared/words';
import type { RunRecord } from '../../shared/protocol';
import { fill } from '../practiceText';
import { gradeKnown } from '../grading/gradeKnown';
import { gradeRun } from '../grading/gradeRun';
import { knownMistake } from '../grading/knownAnswers';
import type { Verdict } from '../grading/verdict';
import { countAttempt, type TaskProgress } from '../learning/progress';
import { attemptsWords } from '../learning/words';
import { mendEffects } from './bufferSteps';
import { goOnComparing, keepCompared, withComparison } from './compareSteps';
import { select } from './blankSteps';
import type { SessionEffect, SessionEvent } from './events';
import { replaceRun, start } from './runStart';
import { answersOf, busyWith, firstEmpty, isFree, sameAnswers, standingVerdict, type GivenVerdict, type RunState, type SessionState, type StageTime, type TaskState } from './state';
import type { Step } from './step';
import { activeTask, taskOf, unchanged, withTask } from './taskUpdate';

/** Grades the authored program with the learner's answers in place: at once where they are known, else by running the task's check. */
export function check(state: SessionState): Step {
  const now = activeTask(state);
  if (now === undefined) return unchanged(state);
  if (isFree(now)) return run(state);
  const answers = answersOf(now);
  const mend = mendEffects(now);
  const known = gradeKnown(now.task, answers);
  if (known !== undefined) {
    const given = give(state, now, { answers, verdict: known, record: null }, mend);
    const next = goOnComparing(given.state);
    return { state: next.state, effects: [...given.effects, ...next.effects] };
  }
  const started = start(state, now, 'check', fill(now.task.template, answers).text, now.task.check);
  return { ...started, effects: [...mend, { type: 'showPanel' }, ...started.effects] };
}

/** Runs the buffer as it stands; with a blank left nothing starts and the caret goes there. */
export function run(state: SessionState): Step {
  const now = activeTask(state);
  if (now === undefined) return unchanged(state);
  const empty = firstEmpty(now);
  if (empty === null) {
    const started = start(state, now, 'run', now.text, null);
    return { ...started, effects: [{ type: 'showPanel' }, ...started.effects] };
  }
  const words = t('Blank {0} is still empty, so nothing was run.', empty.id);
  return { state: withTask(state, { ...now, selected: empty }), effects: [...select(now, empty, true), { type: 'announce', text: words }] };
}

export function stop(state: SessionState): Step {
  const busy = busyWith(state);
  if (busy === null) return unchanged(state);
  const running: RunState = { ...busy, stopping: true };
  return { state: replaceRun({ ...state, running }, running), effects: [{ type: 'stopRun', runId: running.runId }] };
}

export function runFinished(state: SessionState, runId: number, record: RunRecord): Step {
  if (state.running?.runId !== runId) return unchanged(state);
  const ended = finished(state, { ...state.running, record });
  const next = goOnComparing(ended.state);
  return { state: next.state, effects: [...ended.effects, ...next.effects] };
}

function finished(before: SessionState, ended: RunState & { readonly record: RunRecord }): Step {
  const state = { ...before, running: null };
  const { record } = ended;
  if (ended.purpose === 'yours' || ended.purpose === 'right') return unchanged(keepCompared(state, ended));
  const next = replaceRun(state, ended);
  const now = taskOf(next, ended.task);
  if (now === undefined) return unchanged(next);
  if (ended.purpose === 'run') return unchanged(next, { type: 'announce', text: outcomeWords(record) });
  if (record.stopped === 'user' || record.stopped === 'replaced') return unchanged(next);
  if (!sameAnswers(ended.answers, answersOf(now))) return unchanged(next, { type: 'announce', text: t('The answer was changed while it was being checked. Check again.') });
  const faults: SessionEffect[] = record.check?.outcome === 'broken' ? [{ type: 'logFault', text: `${ended.task}: ${record.check.message}` }] : [];
  return give(next, now, { answers: ended.answers, verdict: gradeRun(now.task, ended.answers, record), record }, faults);
}

export function stage(state: SessionState, runId: number | null, name: string, ms: number | null): Step {
  if (runId === null) return unchanged({ ...state, engine: { ...state.engine, stages: withStage(state.engine.stages, name, ms) } });
  if (state.running?.runId !== runId) return unchanged(state);
  const running = { ...state.running, stages: withStage(state.running.stages, name, ms) };
  return unchanged(replaceRun({ ...state, running }, running));
}

export function engineChanged(state: SessionState, event: Extract<SessionEvent, { type: 'engine' }>): Step {
  const stages = event.state === 'starting' ? [] : state.engine.stages;
  const report = event.report ?? (event.state === 'ready' ? state.engine.report : null);
  return unchanged({ ...state, engine: { state: event.state, stages, report, problem: event.problem } });
}

/** A verdict that stands already is not counted a second time. */
function give(state: SessionState, now: TaskState, given: GivenVerdict, before: readonly SessionEffect[]): Step {
  const { verdict, answers } = given;
  const again = standingVerdict(now)?.kind === verdict.kind;
  const mistake = verdict.kind === 'wrong' ? (knownMistake(now.task, answers)?.id ?? null) : null;
  const progress = again ? now.progress : countAttempt(now.progress, verdict.kind, mistake);
  const effects: SessionEffect[] = [...before, { type: 'showPanel' }];
  if (verdict.kind === 'blank') effects.push(...focusEmpty(now));
  effects.push({ type: 'announce', text: announced(now, progress, verdict) });
  return { state: withTask(state, withComparison({ ...now, given, progress }, verdict)), effects };
}

function announced(now: TaskState, progress: TaskProgress, verdict: Verdict): string {
  return now.progress.now.wrong === progress.now.wrong ? verdict.message : `${verdict.message} ${attemptsWords(progress.now)}`;
}

function focusEmpty(now: TaskState): SessionEffect[] {
  const empty = firstEmpty(now);
  return empty === null ? [] : select(now, empty, true);
}

/** The stage as it stands now, in place of the same one as it was while it ran. */
export function withStage(stages: readonly StageTime[], name: string, ms: number | null): StageTime[] {
  return [...stages.filter((one) => one.name !== name || one.ms !== null), { name, ms }];
}

function outcomeWords(record: RunRecord): string {
  if (record.outcome === 'ok') return t('The program ran to its end.');
  if (record.outcome === 'raised') return t('The program ended with {0}.', record.exception?.type ?? t('an exception'));
  if (record.stopped === 'unwalled') return t('The program was not run: the sandbox is not proved to keep it from your files.');
  if (record.outcome === 'stopped') return t('The program was stopped.');
  return t('The program could not be run. That is our fault and is not counted.');
}
