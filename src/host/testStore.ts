import type { Memento } from 'vscode';
import { readTests, type KeptTests } from '../core/quiz/testRecord';

/** What is remembered of pattern tests between windows: the one that is not over, and how those before it went. One key for each pattern. */
export class TestStore {
  constructor(private readonly memento: Memento) {}

  of(patternId: string): KeptTests {
    return readTests(this.memento.get(keyOf(patternId)), patternId);
  }

  async set(patternId: string, kept: KeptTests): Promise<void> {
    await this.memento.update(keyOf(patternId), kept);
  }
}

function keyOf(patternId: string): string {
  return `test:${patternId}`;
}
