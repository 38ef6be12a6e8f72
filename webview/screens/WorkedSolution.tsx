import type { VNode } from 'preact';
import type { Solution } from '../../src/core/panel/screenTypes';
import { Words } from '../words/Words';
import { labels } from './labels';

/** How one comes to the answer, what to keep of it, and where others go wrong. */
export function WorkedSolution({ solution }: { solution: Solution }): VNode {
  return (
    <>
      <section aria-labelledby="worked-solution">
        <h2 id="worked-solution">{labels.solution}</h2>
        <SolutionSteps steps={solution.steps} />
      </section>
      <p class="remember"><strong>{labels.remember}</strong> <Words text={solution.remember} /></p>
      <section aria-labelledby="common-mistakes">
        <h2 id="common-mistakes">{labels.mistakes}</h2>
        <ul class="list">{solution.mistakes.map((mistake) => <li key={mistake}><Words text={mistake} /></li>)}</ul>
      </section>
    </>
  );
}

export function SolutionSteps({ steps }: { steps: Solution['steps'] }): VNode {
  return <ol class="worked">{steps.map(({ title, words }) => <li key={title}><div><b>{title}</b> <Words text={words} /></div></li>)}</ol>;
}
