/** Options of a question as they are shown: in the order of their try, under letters made from it. */
import { t } from '../../../shared/words';
import { lettersOf, withLetters } from '../../content/letters';
import { programOfOption } from '../../content/questionProgram';
import type { Option, Question } from '../../content/questionTypes';
import type { ScreenChoices, ScreenOption, Solution } from '../../panel/screenTypes';

/** `answered`: every option is explained and its program can be run. */
export function choicesView(question: Question, order: readonly string[], chosen: string | null, answered: boolean): ScreenChoices {
  const letters = lettersOf(order);
  const options = order.flatMap((id) => question.options.filter((option) => option.id === id)).map((option) => optionView(question, option, letters, answered));
  const last = options.at(-1)?.letter ?? '';
  const note = answered ? '' : t('Press a letter, {0} to {1}, or use the arrow keys.', options[0]?.letter ?? '', last);
  return { legend: answered ? t('Every option explained') : t('Options'), options, chosen, note };
}

function optionView(question: Question, option: Option, letters: ReadonlyMap<string, string>, answered: boolean): ScreenOption {
  return {
    id: option.id,
    letter: letters.get(option.id) ?? '',
    text: option.text ?? null,
    code: option.code ?? null,
    answered: answered ? { right: option.right === true, why: withLetters(option.why, letters) } : null,
    runs: answered && programOfOption(question, option) !== undefined,
  };
}

export function solutionView(question: Question, order: readonly string[]): Solution {
  const letters = lettersOf(order);
  return { steps: stepsView(question, order), remember: withLetters(question.remember, letters), mistakes: question.mistakes.map((mistake) => withLetters(mistake, letters)) };
}

export function stepsView({ steps }: Question, order: readonly string[]): Solution['steps'] {
  const letters = lettersOf(order);
  const titles = [[t('Concept'), steps.concept], [t('Apply'), steps.apply], [t('Final answer'), steps.answer], [t('Quick check'), steps.check]] as const;
  return titles.map(([title, words]) => ({ title, words: withLetters(words, letters) }));
}

/** "B, `pt`": an option by its letter and what it says. */
export function optionWords(question: Question, order: readonly string[], id: string): string {
  const option = question.options.find((one) => one.id === id);
  const letter = lettersOf(order).get(id) ?? '';
  if (option === undefined) return letter;
  return t('{0}, {1}', letter, option.text ?? `\`${option.code ?? ''}\``);
}
