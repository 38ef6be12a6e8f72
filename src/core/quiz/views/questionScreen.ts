/** A question: asked, then explained. */
import { t } from '../../../shared/words';
import { lettersOf } from '../../content/letters';
import { OPTION_PLACE } from '../../content/questionProgram';
import type { QuestionScreen, ScreenButton } from '../../panel/screenTypes';
import { QUESTION_CODE, hintIsOpen, rightOption } from '../questionSteps';
import { isAnswered, type QuestionState, type ScreenRunState } from '../state';
import { choicesView, solutionView } from './choices';
import { stopButton } from './conceptScreen';
import { isRunning, screenRun } from './runView';
import { neighbours, open, patternLink, type ScreenSurroundings } from './surroundings';
import { difficultyWord } from './words';

export function questionScreen(state: QuestionState, run: ScreenRunState | null, around: ScreenSurroundings): QuestionScreen {
  const { question, patternId, order, chosen } = state;
  const answered = isAnswered(state);
  const questions = around.pattern(patternId)?.questions ?? [];
  const at = questions.findIndex(({ id }) => id === question.id);
  const links = neighbours(questions, at, ({ id, title }) => ({ label: title, action: open(patternId, 'question', id) }));
  return {
    kind: 'question',
    id: `${patternId}/question/${question.id}`,
    head: {
      pattern: patternLink(patternId, around), place: t('Question {0} of {1}', at + 1, questions.length), title: question.title,
      facts: [difficultyWord(question.difficulty)], prompt: question.prompt, ...links,
    },
    verdict: answered ? verdict(state) : null,
    code: question.code ?? null,
    choices: choicesView(question, order, chosen, answered),
    hint: answered ? null : { words: hintIsOpen(state) ? question.hint : null },
    solution: answered ? solutionView(question, order) : null,
    run: screenRun(run, around),
    buttons: answered ? answeredButtons(state, run, links.next, at, questions.length) : [answerButton()],
    footNote: answered ? '' : t('one attempt'),
  };
}

function verdict({ question, order, chosen }: QuestionState): QuestionScreen['verdict'] {
  const letters = lettersOf(order);
  const right = rightOption(question);
  const [rightLetter, chosenLetter] = [letters.get(right) ?? '', letters.get(chosen ?? '') ?? ''];
  const words = question.prints === undefined ? null : t('Proved by running the program: it prints {0}.', `\`${question.prints}\``);
  if (chosen === right) return { right: true, title: t('Right: {0}', rightLetter), words };
  return { right: false, title: t('Not this time: {0} is right, you chose {1}', rightLetter, chosenLetter), words };
}

/** Enabled before an option is chosen too, which is said then: Enter right after a letter comes before this screen knows of the letter. */
function answerButton(): ScreenButton {
  return { label: t('Answer'), key: 'Enter', icon: null, enabled: true, action: { type: 'quiz', action: { type: 'answer' } } };
}

function answeredButtons({ question, patternId }: QuestionState, run: ScreenRunState | null, next: QuestionScreen['head']['next'], at: number, count: number): ScreenButton[] {
  const on: ScreenButton = next === null
    ? { label: t('Back to the pattern'), key: 'Enter', icon: null, enabled: true, action: open(patternId, 'pattern') }
    : { label: t('Next: question {0} of {1}', at + 2, count), key: 'Enter', icon: null, enabled: true, action: next.action };
  const runs = question.code !== undefined && !question.code.includes(OPTION_PLACE);
  const code: ScreenButton[] = runs ? [{ label: t('Run the program'), key: 'Shift+Enter', icon: 'run', enabled: true, action: { type: 'quiz', action: { type: 'runCode', what: QUESTION_CODE } } }] : [];
  return [on, ...(isRunning(run) ? [stopButton()] : code), { label: t('Try again'), key: null, icon: null, enabled: true, action: { type: 'quiz', action: { type: 'again' } } }];
}
