/** A page to read, with its programs. */
import { t } from '../../../shared/words';
import type { Block } from '../../content/concept';
import type { ConceptBlock, ConceptScreen, ScreenButton, ScreenLink } from '../../panel/screenTypes';
import { blockName } from '../runSteps';
import type { ConceptState, ScreenRunState } from '../state';
import { isRunning, screenRun } from './runView';
import { neighbours, open, patternLink, type ScreenSurroundings } from './surroundings';
import { minutesWord } from './words';

export function conceptScreen({ patternId, concept }: ConceptState, run: ScreenRunState | null, around: ScreenSurroundings): ConceptScreen {
  const pages = around.pattern(patternId)?.concepts ?? [];
  const at = pages.findIndex(({ id }) => id === concept.id);
  const entry = pages[at];
  const links = neighbours(pages, at, ({ id, title }) => ({ label: title, action: open(patternId, 'concept', id) }));
  return {
    kind: 'concept',
    id: `${patternId}/concept/${concept.id}`,
    pattern: patternId,
    shipped: around.isShipped(patternId),
    head: {
      pattern: patternLink(patternId, around), place: t('Page {0} of {1}', at + 1, pages.length), title: concept.title,
      facts: entry === undefined ? [] : [minutesWord(entry.minutes)], prompt: null, ...links,
    },
    blocks: concept.blocks.map((block, i) => blockView(block, i, patternId, concept.id)),
    run: screenRun(run, around),
    buttons: [...(isRunning(run) ? [stopButton()] : []), ...onwardButtons(patternId, concept.id, links.next, around)],
    footNote: '',
  };
}

function blockView(block: Block, i: number, pattern: string, concept: string): ConceptBlock {
  if (block.kind !== 'code') return block;
  const program = { what: blockName(i), code: block.code, output: block.output, runs: true };
  return { kind: 'code', program, open: { type: 'openSnippet', pattern, concept, block: i } };
}

/** To what this page is read for, else to the next page; and back. */
function onwardButtons(patternId: string, conceptId: string, next: ConceptScreen['head']['next'], around: ScreenSurroundings): ScreenButton[] {
  const base = { icon: null, enabled: true } as const;
  const on = onward(patternId, conceptId, next, around);
  const back = { ...base, label: t('Back to the pattern'), action: open(patternId, 'pattern') };
  return on === undefined ? [{ ...back, key: 'Enter' }] : [{ ...base, ...on, key: 'Enter' }, { ...back, key: null }];
}

function onward(patternId: string, conceptId: string, next: ConceptScreen['head']['next'], around: ScreenSurroundings): ScreenLink | undefined {
  const pattern = around.pattern(patternId);
  const item = [...(pattern?.tasks ?? []).map((task) => ({ ...task, kind: 'task' as const })), ...(pattern?.questions ?? []).map((question) => ({ ...question, kind: 'question' as const }))].find(({ concept }) => concept === conceptId);
  if (item !== undefined) return { label: t('Practise: {0}', item.title), action: open(patternId, item.kind, item.id) };
  return next === null ? undefined : { label: t('Next: {0}', next.label), action: next.action };
}

export function stopButton(): ScreenButton {
  return { label: t('Stop'), key: 'Shift+F5', icon: 'stop', enabled: true, action: { type: 'quiz', action: { type: 'stopCode' } } };
}
