import type { Option, Question } from './questionTypes';

/** Where an option's code goes in a question's `program`. */
export const OPTION_PLACE = '__option__';

/** The program that an option of the question runs; undefined of an option in words alone. */
export function programOfOption({ program }: Pick<Question, 'program'>, { code }: Option): string | undefined {
  return code === undefined ? undefined : (program ?? OPTION_PLACE).replaceAll(OPTION_PLACE, () => code);
}
