import type { VNode } from 'preact';
import type { QuestionScreen, ScreenOption } from '../../src/core/panel/screenTypes';
import { Icon } from '../icons';
import type { Send } from '../send';
import type { OutputFeed } from '../terminal/feed';
import { Words } from '../words/Words';
import { Choices } from './Choices';
import { Code } from './Code';
import { labels } from './labels';
import { Announced, ScreenRunView } from './ScreenRunView';
import { WorkedSolution } from './WorkedSolution';

/** A question: first asked; once answered, with the verdict, every option explained, and the worked solution. */
export function Question({ screen, feed, send }: { screen: QuestionScreen; feed: OutputFeed; send: Send }): VNode {
  const { verdict, run, choices, code } = screen;
  const named = choices.options.some(({ id }) => id === run?.what);
  return (
    <>
      <Announced words={run?.run.title ?? verdict?.title ?? ''} />
      {verdict !== null && <Verdict verdict={verdict} />}
      {code !== null && <Code text={code} label={labels.program} />}
      {run !== null && !named && <ScreenRunView run={run.run} feed={feed} send={send} />}
      <Choices choices={choices} send={send} below={(option) => <OptionRun option={option} screen={screen} feed={feed} send={send} />} />
      {screen.hint !== null && <Hint words={screen.hint.words} send={send} />}
      {screen.solution !== null && <WorkedSolution solution={screen.solution} />}
    </>
  );
}

function Verdict({ verdict }: { verdict: NonNullable<QuestionScreen['verdict']> }): VNode {
  return (
    <section class="marked">
      {verdict.right ? <Icon name="right" tone="right" /> : <Icon name="wrong" tone="wrong" />}
      <div>
        <h2 class="verdict"><Words text={verdict.title} /></h2>
        {verdict.words !== null && <p><Words text={verdict.words} /></p>}
      </div>
    </section>
  );
}

function OptionRun({ option, screen, feed, send }: { option: ScreenOption; screen: QuestionScreen; feed: OutputFeed; send: Send }): VNode | null {
  if (!option.runs) return null;
  return (
    <div class="choice__run">
      <button type="button" class="link" onClick={() => send({ type: 'quiz', action: { type: 'runCode', what: option.id } })}>{labels.runOption(option.letter)}</button>
      {screen.run?.what === option.id && <ScreenRunView run={screen.run.run} feed={feed} send={send} />}
    </div>
  );
}

function Hint({ words, send }: { words: string | null; send: Send }): VNode {
  return (
    <div data-place="hint">
      {words === null
        ? <button type="button" class="link" onClick={() => send({ type: 'quiz', action: { type: 'hint' } })}>{labels.showHint}</button>
        : <p aria-live="polite"><strong>{labels.hint}:</strong> <Words text={words} /></p>}
    </div>
  );
}
