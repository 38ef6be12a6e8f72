/** The program of a task in a test: blanks are filled where they stand, and show no more than whether they hold something. */
import { t } from '../../../shared/words';
import type { Task } from '../../content/types';
import type { TestLine } from '../../panel/screenTypes';
import { EMPTY_BLANK, isEmptyAnswer, type Answers } from '../../practiceText';

type Part = TestLine[number];

/** A blank that stands more than once is typed at its first place; the others follow. What is to be repaired stands in it from the beginning. */
export function programView(task: Task, answers: Answers): TestLine[] {
  const seen = new Set<string>();
  const lines: Part[][] = [[]];
  const add = (part: Part): void => void lines.at(-1)?.push(part);
  task.template.segments.forEach((segment, i) => {
    segment.split('\n').forEach((text, n) => {
      if (n > 0) lines.push([]);
      if (text !== '') add({ kind: 'text', text });
    });
    const id = task.template.slots[i]?.id;
    if (id === undefined) return;
    add(blankPart(task, id, answers, !seen.has(id), lines.length));
    seen.add(id);
  });
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

function blankPart(task: Task, id: string, answers: Answers, first: boolean, line: number): Part {
  const text = answers[id] ?? task.blanks[id]?.starter ?? '';
  return { kind: 'blank', id, text: text === EMPTY_BLANK ? '' : text, filled: !isEmptyAnswer(text), first, label: t('Blank {0}, line {1}: {2}', id, line, task.blanks[id]?.prompt ?? '') };
}
