import type { Disposable } from '../shared/disposable';
import type { PracticeDocuments } from '../editor/practiceDocuments';
import type { PanelView } from '../panel/panelView';
import type { BufferEvents } from './bufferEvents';
import type { OwnPatterns } from './ownPatterns';
import type { QuizParts } from './quizParts';
import type { SessionHost } from './sessionHost';
import type { TaskLibrary } from './taskLibrary';

export interface FollowParts {
  readonly ownPatterns: OwnPatterns;
  readonly library: TaskLibrary;
  readonly session: SessionHost;
  readonly documents: PracticeDocuments;
  readonly events: BufferEvents;
  readonly panel: PanelView;
  readonly quiz: QuizParts;
  showCatalogue(): Promise<void>;
  reportError(thrown: unknown): void;
}

/** When the user's own patterns change, lists, screens and open practice files are about what stands in them now. */
export function followOwnPatterns(parts: FollowParts): Disposable {
  const { ownPatterns, panel } = parts;
  let shownFolder = ownPatterns.folder;
  return ownPatterns.onDidChange(() => {
    // A page may load pictures only of the folder that it was made with
    if (ownPatterns.folder !== shownFolder) panel.reload();
    shownFolder = ownPatterns.folder;
    renew(parts).catch(parts.reportError);
  });
}

async function renew({ library, session, documents, events, quiz, showCatalogue }: FollowParts): Promise<void> {
  await library.reread();
  await showCatalogue();
  quiz.progressChanged();
  for (const task of Object.keys(session.state.open).filter((id) => !library.isShippedTask(id))) {
    const document = documents.documentOf(task);
    if (document !== undefined) await events.renew({ task, document });
  }
}
