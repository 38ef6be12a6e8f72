/** The only switch that carries effects out. What fails here is reported and never lost. */
import type * as vscode from 'vscode';
import type { AnswerReport } from '../core/learning/answerReport';
import type { SessionEffect, SessionEvent } from '../core/session/events';
import type { Engine } from '../engine/engine';
import type { OutputLog } from './outputLog';
import type { ProgressStore } from './progressStore';

const CHECK_LIMIT_MS = 30_000;
const COMPARE_LIMIT_MS = 10_000;

/** What the effects need done; the editor's adapters and the panel stand behind it. */
export interface EffectParts {
  readonly engine: Engine;
  readonly store: Pick<ProgressStore, 'setPlaces' | 'setProgress'>;
  readonly output: OutputLog;
  readonly log: vscode.LogOutputChannel;
  edit(effect: Extract<SessionEffect, { type: 'edit' }>): Promise<void>;
  select(effect: Extract<SessionEffect, { type: 'select' }>): Promise<void>;
  openTask(task: string): Promise<void>;
  /** Reads another member of a task's family and tells the session. */
  drawVariant(task: string, variant: string): Promise<void>;
  saveReport(report: AnswerReport): Promise<void>;
  showPanel(): void;
  /** Said in the status bar, which screen readers read out. */
  announce(text: string): void;
  /** Milliseconds that a Run may take, undefined for as long as it likes. */
  timeLimitMs(): number | undefined;
  /** The task ships with us; programs of others have to be kept from the user's files. */
  isShipped(task: string): boolean;
  dispatch(event: SessionEvent): void;
  reportError(thrown: unknown): void;
}

export function carryOut(parts: EffectParts, effect: SessionEffect): void {
  switch (effect.type) {
    case 'edit':
      return guard(parts, parts.edit(effect));
    case 'select':
      return guard(parts, parts.select(effect));
    case 'startRun':
      return guard(parts, startRun(parts, effect));
    case 'stopRun':
      return guard(parts, parts.engine.stop(effect.runId));
    case 'storePlaces':
      return guard(parts, parts.store.setPlaces(effect.task, effect.places));
    case 'storeProgress':
      return guard(parts, parts.store.setProgress(effect.task, effect.progress));
    case 'openTask':
      return guard(parts, parts.openTask(effect.task));
    case 'drawVariant':
      return guard(parts, parts.drawVariant(effect.task, effect.variant));
    case 'saveReport':
      return guard(parts, parts.saveReport(effect.report));
    case 'showPanel':
      return parts.showPanel();
    case 'announce':
      return parts.announce(effect.text);
    case 'logFault':
      return parts.log.error(effect.text);
  }
}

async function startRun(parts: EffectParts, { runId, task, purpose, code, check }: Extract<SessionEffect, { type: 'startRun' }>): Promise<void> {
  if (purpose === 'run') parts.output.begin(task, runId);
  // Run lasts as long as the learner's settings let it; everything else has to come to an end by itself
  const limitMs = purpose === 'run' ? parts.timeLimitMs() : purpose === 'check' ? CHECK_LIMIT_MS : COMPARE_LIMIT_MS;
  const needsFileWall = !parts.isShipped(task);
  const record = await parts.engine.run({ runId, code, fileName: `${task}.practice.py`, check }, limitMs === undefined ? { needsFileWall } : { needsFileWall, limitMs });
  if (record.fault !== null) parts.log.error(record.fault);
  parts.dispatch({ type: 'runFinished', runId, record });
}

function guard(parts: EffectParts, work: Promise<void>): void {
  work.catch((thrown: unknown) => parts.reportError(thrown));
}
