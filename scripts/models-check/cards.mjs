/** What the cards state, each figure in a line of its own. */
import { readFileSync } from 'node:fs';
import { at } from '../root.mjs';

/** A figure of four places is rounded. */
const ROUNDING = 0.00005;

export const FIGURES = {
  reviews: 'Accuracy on the SST-2 development set',
  own: 'Accuracy on 110 film sentences written for this project',
  tweets: 'Accuracy on the held-out tenth of the tweets',
  first: 'Right word first, of 200 held-out sentences',
  five: 'Right word among the first five, of 200 held-out sentences',
  similarity: 'Paraphrase nearer than an unrelated sentence, of 30',
};

/** Says why the card of `model` does not agree with `measured` (figures by their key), or nothing. */
export function disagreements(model, measured) {
  const card = readFileSync(at('models', 'cards', model.card), 'utf8');
  return Object.entries(measured).flatMap(([key, share]) => {
    const stated = new RegExp(`^${FIGURES[key]}: (0\\.\\d+|1(?:\\.0+)?)`, 'm').exec(card);
    if (stated === null) return [`${model.card} does not state "${FIGURES[key]}"`];
    return share < Number(stated[1]) - ROUNDING ? [`${model.card} states ${stated[1]} for "${FIGURES[key]}", measured ${share.toFixed(4)}`] : [];
  });
}
