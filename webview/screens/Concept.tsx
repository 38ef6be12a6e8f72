import type { VNode } from 'preact';
import type { ConceptBlock, ConceptScreen } from '../../src/core/panel/screenTypes';
import { pictureAddress } from '../pictures';
import type { Send } from '../send';
import type { OutputFeed } from '../terminal/feed';
import { Inlines } from './Inlines';
import { Announced, ScreenRunView } from './ScreenRunView';
import { Code } from './Code';
import { labels } from './labels';

/** A page to read. Its programs run where they stand. */
export function Concept({ screen, feed, send }: { screen: ConceptScreen; feed: OutputFeed; send: Send }): VNode {
  return (
    <article class="prose">
      <Announced words={screen.run?.run.title ?? ''} />
      {screen.blocks.map((block, i) => <Block key={i} block={block} screen={screen} feed={feed} send={send} />)}
    </article>
  );
}

interface BlockProps {
  readonly block: ConceptBlock;
  readonly screen: ConceptScreen;
  readonly feed: OutputFeed;
  readonly send: Send;
}

function Block({ block, screen, feed, send }: BlockProps): VNode {
  const inlines = (parts: Parameters<typeof Inlines>[0]['parts']): VNode => <Inlines parts={parts} pattern={screen.pattern} send={send} />;
  switch (block.kind) {
    case 'heading':
      return <h2>{inlines(block.text)}</h2>;
    case 'text':
      return <p>{inlines(block.text)}</p>;
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{inlines(item)}</li>);
      return block.ordered ? <ol class="list list--counted">{items}</ol> : <ul class="list">{items}</ul>;
    }
    case 'table':
      return (
        <div class="wide" tabIndex={0} role="group" aria-label={headWords(block.head)}>
          <table class="facts-table" aria-label={headWords(block.head)}>
            <thead><tr>{block.head.map((cell, i) => <th key={i} scope="col">{inlines(cell)}</th>)}</tr></thead>
            <tbody>{block.rows.map((row, r) => <tr key={r}>{row.map((cell, i) => <td key={i}>{inlines(cell)}</td>)}</tr>)}</tbody>
          </table>
        </div>
      );
    case 'picture':
      return (
        <figure class="picture">
          <img class="picture__light" src={pictureAddress(block.light, screen.shipped)} alt={block.alt} />
          <img class="picture__dark" src={pictureAddress(block.dark, screen.shipped)} alt={block.alt} />
        </figure>
      );
    case 'code':
      return <Snippet block={block} screen={screen} feed={feed} send={send} />;
  }
}

/** A table is named by its columns. */
function headWords(head: Extract<ConceptBlock, { kind: 'table' }>['head']): string {
  return head.map((cell) => cell.map(({ text }) => text).join('')).join(', ');
}

function Snippet({ block: { program, open }, screen, feed, send }: BlockProps & { block: Extract<ConceptBlock, { kind: 'code' }> }): VNode {
  const ran = screen.run?.what === program.what ? screen.run.run : null;
  return (
    <div class="snippet" data-place={program.what}>
      <Code text={program.code} label={labels.program} />
      <p class="snippet__actions">
        <button type="button" class="link" onClick={() => send({ type: 'quiz', action: { type: 'runCode', what: program.what } })}>{labels.run}</button>
        <button type="button" class="link" onClick={() => send(open)}>{labels.openInPractice}</button>
      </p>
      {ran !== null && <ScreenRunView run={ran} feed={feed} send={send} />}
      {ran === null && program.output !== null && program.output !== '' && <Printed text={program.output} />}
    </div>
  );
}

function Printed({ text }: { text: string }): VNode {
  return (
    <>
      <p class="note">{labels.prints}</p>
      <pre class="box" tabIndex={0} role="group" aria-label={labels.prints}><code>{text}</code></pre>
    </>
  );
}
