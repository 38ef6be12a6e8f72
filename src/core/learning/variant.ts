/** Which member of a task's family a try is about. */
import { shuffled } from '../seeded';

/**
 * The first try takes the first member; after it they come in an order that the seed decides, so that no two tries in a row are alike where
 * there is more than one.
 * @param ids all members, the first one first
 */
export function variantOf(ids: readonly string[], seed: number, tryNumber: number): string {
  const [first = '', ...others] = ids;
  return [first, ...shuffled(others, `${seed} variants`)][tryNumber % Math.max(1, ids.length)] ?? first;
}
