/** What the panel shows of the active task. Every word and state is decided here; the webview draws. */
import { t } from '../../shared/words';
import { spoiler } from '../grading/spoilers';
import { modeOf } from '../learning/ladder';
import { attemptsNote } from '../learning/words';
import { isEmptyAnswer } from '../practiceText';
import { answersOf, isFree, standingVerdict, type EngineState, type SessionState, type TaskState } from '../session/state';
import { activeTask } from '../session/taskUpdate';
import { buttons, type KeyNames } from './buttons';
import { programLines } from './programLines';
import { runView, stagesView, startTimes } from './runView';
import { compareView } from './compareView';
import { foretellView } from './foretellView';
import { hintView, mistakesView, optionsView, solutionView } from './helpViews';
import type { PanelDetails, PanelModel, PanelNotice } from './types';
import { verdictView } from './verdictView';

/** What the panel needs beside the session: names of tasks and patterns, how keys read here. */
export interface PanelSurroundings {
  readonly patternTitle: (patternId: string) => string;
  readonly keys: KeyNames;
}

/** Undefined when no task is open. */
export function panelModel(session: SessionState, around: PanelSurroundings): PanelModel | undefined {
  const state = activeTask(session);
  if (state === undefined) return undefined;
  if (isFree(state)) return freeModel(session, state, around);
  const { task } = state;
  const siblings = session.places.filter((place) => place.pattern === task.patternId);
  const at = siblings.findIndex((place) => place.id === task.id);
  const everywhere = session.places.findIndex((place) => place.id === task.id);
  return {
    task: task.id,
    crumbs: { pattern: around.patternTitle(task.patternId), place: t('Task {0} of {1}', at + 1, siblings.length) },
    title: task.title,
    prompt: task.prompt,
    facts: [difficultyWord(task.difficulty), modeWord(state), task.minutes === 1 ? t('about 1 minute') : t('about {0} minutes', task.minutes)],
    hasPrevious: everywhere > 0,
    hasNext: everywhere >= 0 && everywhere < session.places.length - 1,
    notices: notices(state),
    verdict: verdictOf(session, state),
    run: state.run === null ? null : runView(state.run, startStages(session), (words) => spoiler(task, words) !== undefined),
    program: { fileName: `${task.id}.practice.py`, note: '', lines: programLines(state) },
    options: optionsView(state),
    hint: hintView(state),
    comparison: compareView(state),
    solution: solutionView(state),
    mistakes: mistakesView(state),
    foretelling: foretellView(state),
    said: state.said,
    buttons: buttons(session, state, around.keys),
    footNote: `${filledNote(state)}, ${attemptsNote(state.progress.now)}`,
    details: details(session.engine),
  };
}

/** A program without blanks has nothing to fill, to ask for or to count. */
function freeModel(session: SessionState, state: TaskState, around: PanelSurroundings): PanelModel {
  const { task } = state;
  return {
    task: task.id,
    crumbs: { pattern: around.patternTitle(task.patternId), place: t('Program of a page') },
    title: task.title,
    prompt: task.prompt,
    facts: [],
    hasPrevious: false,
    hasNext: false,
    notices: [],
    verdict: null,
    run: state.run === null ? null : runView(state.run, startStages(session)),
    program: { fileName: `${task.id}.practice.py`, note: '', lines: [] },
    options: null,
    hint: null,
    comparison: null,
    solution: null,
    mistakes: [],
    foretelling: null,
    said: state.said,
    buttons: buttons(session, state, around.keys),
    footNote: '',
    details: details(session.engine),
  };
}

function verdictOf(session: SessionState, state: TaskState): PanelModel['verdict'] {
  const checking = session.running?.purpose === 'check' && session.running.task === state.task.id;
  if (checking) return { icon: 'info', title: t('Checking by running the program'), paragraphs: waitingFor(session), explanation: null, idiom: null, disputable: false, ours: false };
  const verdict = standingVerdict(state);
  return verdict === null ? null : verdictView(state, verdict);
}

/** What a check that runs waits for at this moment. */
function waitingFor(session: SessionState): string[] {
  const stages = [...startStages(session), ...(session.running?.stages ?? [])];
  return stagesView(stages.filter((one) => one.ms === null)).map((one) => one.label);
}

function startStages({ engine }: SessionState): EngineState['stages'] {
  return engine.state === 'starting' ? engine.stages : [];
}

function notices(state: TaskState): PanelNotice[] {
  const restore = { action: 'restore', label: t('Restore'), key: null, enabled: true } as const;
  const lost = state.slots.flatMap((slot, i): PanelNotice[] => {
    if (slot.range !== null) return [];
    const id = state.task.template.slots[i]?.id ?? '';
    return [{ icon: 'warning', text: t('Blank {0} cannot be found in the file.', id), kept: isEmptyAnswer(slot.text) ? null : slot.text, button: restore }];
  });
  if (lost.length > 0) return lost;
  if (!state.altered) return [];
  return [{ icon: 'info', text: t('The code around the blanks was changed. Run runs what stands in the file; Check grades the task\'s own code with your answers.'), kept: null, button: restore }];
}

function filledNote(state: TaskState): string {
  const answers = Object.values(answersOf(state));
  const filled = answers.filter((answer) => !isEmptyAnswer(answer)).length;
  return answers.length === 1 ? (filled === 1 ? t('the blank is filled') : t('the blank is empty')) : t('{0} of {1} blanks filled', filled, answers.length);
}

function details(engine: EngineState): PanelDetails {
  return { runtime: engine.report, state: engine.state, stages: stagesView(engine.stages), startTimes: startTimes(engine.report) };
}

function modeWord({ progress }: TaskState): string {
  return { choose: t('Choose'), fill: t('Fill') }[modeOf(progress.now)];
}

function difficultyWord(difficulty: 'easy' | 'medium' | 'hard'): string {
  return { easy: t('Easy'), medium: t('Medium'), hard: t('Hard') }[difficulty];
}
