import type * as vscode from 'vscode';
import { parseTask } from '../../core/content/parseTask';
import { untouched } from '../../core/content/untouched';
import type { PreviewedTask } from '../../core/authoring/previewContent';
import { newProgress } from '../../core/learning/progress';
import type { SessionEffect } from '../../core/session/events';
import { lineOfOffset } from '../../core/text/lines';
import { EMPTY_SESSION } from '../../core/session/state';
import type { Engine } from '../../engine/engine';
import { UserError } from '../../shared/errors';
import { applyChanges } from '../../shared/range';
import { t } from '../../shared/words';
import { carryOut, type EffectParts } from '../effects';
import type { OutputLog } from '../outputLog';
import { SessionHost } from '../sessionHost';

/** Runs count up from here, where no run of the learner's own session comes. */
const FIRST_RUN = 1_000_000_000;
/** Chance decides nothing that an author compares from one look to the next. */
const SEED = 1;

export interface PreviewSessionParts {
  readonly engine: Engine;
  readonly output: OutputLog;
  readonly log: vscode.LogOutputChannel;
  /** The program's file is asked for, at this line, counted from 0. */
  showLine(line: number): Promise<void>;
  /** Another task of the pattern is asked for. */
  open(task: string): void;
  timeLimitMs(): number | undefined;
  announce(words: string): void;
  reportError(thrown: unknown): void;
}

/** A practice of a task that is being written: as the learner's, but its buffer is in no editor, and nothing of it is kept. */
export class PreviewSession {
  readonly host: SessionHost;
  #shown: PreviewedTask | undefined;
  #text = '';
  #version = 0;

  constructor(private readonly parts: PreviewSessionParts) {
    const effects = this.#effects();
    this.host = new SessionHost((effect) => carryOut(effects, effect), { ...EMPTY_SESSION, nextRunId: FIRST_RUN });
  }

  get patternTitle(): string {
    return this.#shown?.patternTitle ?? '';
  }

  /** Shows the task as it is written now. What help stands open stays open; an unchanged task stays as it is. */
  show(shown: PreviewedTask): void {
    const same = this.#shown !== undefined && JSON.stringify(this.#shown.source) === JSON.stringify(shown.source);
    this.#shown = shown;
    this.host.dispatch({ type: 'catalogue', places: shown.places });
    if (same) return;
    this.#text = untouched(shown.task);
    this.#version += 1;
    this.host.dispatch({ type: 'opened', task: shown.task, version: this.#version, text: this.#text, stored: null, progress: newProgress(SEED) });
  }

  /** Ends what runs: nobody sees it any more. */
  stop(): void {
    this.host.dispatch({ type: 'stop' });
  }

  #effects(): EffectParts {
    const nothing = (): Promise<void> => Promise.resolve();
    return {
      ...this.parts,
      store: { setPlaces: nothing, setProgress: nothing },
      edit: (effect) => this.#edit(effect),
      select: async ({ range, focus }) => (focus ? this.parts.showLine(lineOfOffset(this.#text, range.start)) : undefined),
      openTask: async (task) => this.parts.open(task),
      drawVariant: async (_, variant) => this.#draw(variant),
      saveReport: async () => this.parts.announce(t('Of a preview no report is kept.')),
      showPanel: () => undefined,
      isShipped: () => false,
      dispatch: (event) => this.host.dispatch(event),
    };
  }

  async #edit({ task, version, changes }: Extract<SessionEffect, { type: 'edit' }>): Promise<void> {
    if (version !== this.#version) return;
    this.#text = applyChanges(this.#text, changes);
    this.#version += 1;
    this.host.dispatch({ type: 'changed', task, version: this.#version, text: this.#text, changes, undone: false });
  }

  #draw(variant: string): void {
    if (this.#shown === undefined) return;
    const { value, errors = [] } = parseTask(this.#shown.source, variant);
    if (value === undefined) throw new UserError(t('The variant {0} cannot be shown: {1}', variant, errors.map(({ message }) => message).join('; ')));
    this.host.dispatch({ type: 'variantDrawn', task: value });
  }
}
