import type { VNode } from 'preact';
import type { ResultRow, ResultScreen, ScoreRow } from '../../src/core/panel/screenTypes';
import { Fold } from '../folds';
import { Icon } from '../icons';
import type { Send } from '../send';
import { Words } from '../words/Words';
import { labels } from './labels';
import { Link } from './ScreenHead';
import { Announced } from './ScreenRunView';
import { SolutionSteps } from './WorkedSolution';

/** What a test says: the sentence first, how it came to it, then the way on. */
export function Result({ screen, send }: { screen: ResultScreen; send: Send }): VNode {
  return (
    <>
      <Announced words={`${screen.title}, ${screen.score}. ${screen.sentence}`} />
      <section aria-labelledby="result">
        <div class="score"><span class="score__number">{screen.score}</span><h2 id="result">{screen.title}</h2></div>
        <p><Words text={screen.sentence} /></p>
      </section>
      <Scores title={labels.difficulty} rows={screen.byDifficulty} />
      <Scores title={labels.skill} rows={screen.bySkill} />
      {screen.next.rows.length > 0 && <Next next={screen.next} send={send} />}
      <Fold name="all-items" summary={labels.allItems(screen.items.length)}>
        <ol class="results">{screen.items.map((item, i) => <Item key={i} item={item} />)}</ol>
      </Fold>
    </>
  );
}

function Scores({ title, rows }: { title: string; rows: readonly ScoreRow[] }): VNode {
  return (
    <table class="scores" aria-label={title}>
      <thead><tr><th scope="col">{title}</th><td /><th scope="col" class="number">{labels.right}</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.title}><th scope="row">{row.title}</th><td><Pips hits={row.hits} /></td><td class="number">{row.count}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

/** A square for each item, full where it was right: shape before colour. Many wrap. */
function Pips({ hits }: { hits: readonly boolean[] }): VNode {
  return (
    <svg class="pips" viewBox={`0 0 ${14 * hits.length} 12`} width={14 * hits.length} height="12" aria-hidden="true">
      {hits.map((hit, i) => <rect key={i} class={hit ? 'pips__hit' : 'pips__miss'} x={1 + 14 * i} y="1" width="10" height="10" />)}
    </svg>
  );
}

function Next({ next, send }: { next: ResultScreen['next']; send: Send }): VNode {
  return (
    <section aria-labelledby="practise-next">
      <div class="section__head"><h2 id="practise-next">{labels.practiseNext}</h2><span class="quiet small">{next.note}</span></div>
      {next.read !== null && <p><Link link={next.read} send={send} /></p>}
      <ol class="entries entries--told">
        {next.rows.map(({ link, difficulty, words }) => (
          <li key={link.label}>
            <Link link={link} send={send} /><span class="quiet small entries__note">{difficulty}</span>
            {words !== '' && <p class="small"><Words text={words} /></p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const OUTCOME_ICONS = { right: 'tick', wrong: 'cross', unanswered: 'blank', undecided: 'fault' } as const;

function Item({ item }: { item: ResultRow }): VNode {
  const { outcome } = item;
  const tone = outcome === 'undecided' ? 'fault' : outcome === 'unanswered' ? undefined : outcome;
  return (
    <li class="marked">
      <Icon name={OUTCOME_ICONS[outcome]} {...(tone === undefined ? {} : { tone })} />
      <div>
        <p><strong>{item.title}</strong> <span class="quiet small">{item.label}</span></p>
        {item.answer !== null && <p>{labels.answered} <Words text={item.answer} /></p>}
        {item.note !== '' && <p><Words text={item.note} /></p>}
        {item.steps.length > 0 && <SolutionSteps steps={item.steps} />}
      </div>
    </li>
  );
}
