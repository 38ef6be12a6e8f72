/** The foot of the panel: one main button in one place, which does what comes next, and what else can be done. */
import { t } from '../../shared/words';
import { isOver, solutionIsOpen } from '../learning/progress';
import { busyWith, isFree, standingVerdict, type SessionState, type TaskState } from '../session/state';
import type { PanelButton } from './types';

/** How the keys of the commands read on this platform, null where there is none. */
export type KeyNames = Readonly<Record<'check' | 'run' | 'stop' | 'next', string | null>>;

export function buttons(session: SessionState, state: TaskState, keys: KeyNames): PanelButton[] {
  if (isFree(state)) return freeButtons(session, keys);
  const check = button('check', t('Check'), keys.check);
  const run = button('run', t('Run'), keys.run);
  const stop: PanelButton = { ...button('stop', t('Stop'), keys.stop), enabled: busyWith(session)?.stopping === false };
  const last = session.places.at(-1)?.id === state.task.id;
  const next = button('next', t('Next task'), keys.next);
  const over = isOver(state.progress.now);
  const reset = button('reset', over ? t('Start over') : t('Reset'), null);
  if (busyWith(session) !== null) return [stop, { ...check, enabled: false }, run, reset];
  const verdict = standingVerdict(state);
  if (verdict?.kind === 'right' || solutionIsOpen(state.progress.now)) return last ? [run, check, reset] : [next, run, check, reset];
  if (verdict?.kind === 'undecided') return [{ ...check, label: t('Try again') }, run, button('report', t('Report'), null), reset];
  return [check, run, reset];
}

/** Of a program that is only there to be run. */
function freeButtons({ running }: SessionState, keys: KeyNames): PanelButton[] {
  const run = button('run', t('Run'), keys.run);
  if (running !== null) return [{ ...button('stop', t('Stop'), keys.stop), enabled: !running.stopping }, run];
  return [run, button('reset', t('Reset'), null)];
}

function button(action: PanelButton['action'], label: string, key: string | null): PanelButton {
  return { action, label, key, enabled: true };
}
