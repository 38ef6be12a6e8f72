/** Options, hints and solutions: what the learner asks for, and what is chosen. Each says what it did, for those who cannot see it. */
import type { Outcome } from '../../shared/protocol';
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { climb, ladderOf, openOptions, openSolution, shownOptions, type Ladder } from '../learning/ladder';
import { isOver, type TaskProgress } from '../learning/progress';
import { edit, placeOf } from './blankSteps';
import { fillEdits } from './fillEdits';
import type { SessionEvent } from './events';
import type { SessionState, TaskState } from './state';
import type { Step } from './step';
import { withActive } from './taskUpdate';

type Changed = ReturnType<Parameters<typeof withActive>[1]>;

/** The option in the place given, in the order of this try, where the options can be seen. */
export function chooseOption(state: SessionState, blank: string, option: number): Step {
  return dropOption(state, { blank, option, onto: blank });
}

export function dropOption(state: SessionState, { blank, option, onto }: Omit<Extract<SessionEvent, { type: 'dropOption' }>, 'type'>): Step {
  return withActive(state, (task) => {
    const code = shownOptions(task.task, task.progress, blank)[option];
    return code === undefined || !Object.hasOwn(task.task.blanks, onto) ? { task } : put(task, onto, code);
  });
}

export function showOptions(state: SessionState, blank: string | null): Step {
  return withActive(state, (task) => help(task, blank, openOptions));
}

export function showHint(state: SessionState, blank: string | null): Step {
  return withActive(state, (task) => help(task, blank, climb));
}

export function showSolution(state: SessionState, blank: string | null): Step {
  return withActive(state, (task) => help(task, blank, openSolution));
}

export function fillSolution(state: SessionState, blank: string): Step {
  return withActive(state, (task) => {
    const { solution } = ladderOf(task.task, task.progress.now, blank);
    return solution === null ? { task } : put(task, blank, solution);
  });
}

/** What one says stands: it is told then what happens. */
export function foretell(state: SessionState, option: string, outcome: Outcome): Step {
  return withActive(state, (task) => {
    if (!isOver(task.progress.now) || Object.hasOwn(task.foretold, option)) return { task };
    return { task: { ...task, foretold: { ...task.foretold, [option]: outcome } } };
  });
}

/** Fills every place of the blank in one edit, so that one undo takes it out again. */
function put(task: TaskState, blank: string, code: string): Changed {
  const changes = fillEdits(task, { [blank]: code });
  const next = { ...task, selected: placeOf(task, blank), said: t('Blank {0} now holds {1}.', blank, shownCode(code)) };
  return { task: next, effects: changes.length === 0 ? [] : [edit(task, changes)] };
}

function help(task: TaskState, named: string | null, take: typeof climb): Changed {
  const blank = named !== null && Object.hasOwn(task.task.blanks, named) ? named : task.selected.id;
  const progress: TaskProgress = take(task.task, task.progress, blank);
  const said = toldOf(ladderOf(task.task, task.progress.now, blank), ladderOf(task.task, progress.now, blank), blank);
  return { task: { ...task, progress, said, selected: placeOf(task, blank) }, effects: [{ type: 'showPanel' }, { type: 'announce', text: said }] };
}

/** What a step of the ladder opened; where it opened nothing, what there is to do. */
function toldOf(before: Ladder, after: Ladder, blank: string): string {
  if (after.hints.length > before.hints.length) return t('Hint {0} of {1} for blank {2}: {3}', after.hints.length, after.hintCount, blank, after.hints.at(-1) ?? '');
  if (after.optionsShown && !before.optionsShown) return t('The options for blank {0} are open.', blank);
  if (after.solution !== null) return t('The solution of blank {0} is {1}', blank, shownCode(after.solution));
  return t('All hints for blank {0} are open. The panel offers its solution.', blank);
}
