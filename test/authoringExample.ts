/** The pattern that docs/authoring.md writes step by step, taken from that page: what it teaches is what is tested. */
import fs from 'node:fs';
import path from 'node:path';

/** A bundled test lies deeper than this file. */
function findPage(folder = __dirname): string {
  const page = path.join(folder, 'docs', 'authoring.md');
  return fs.existsSync(page) ? page : findPage(path.dirname(folder));
}

/** Each file is named as `my-quizzes/...` in the text above its fence. */
const FILE = /`my-quizzes\/([\w./-]+)`(?:(?!```)[^])*?```\w+\n([^]*?)```/g;

/** Path below the content folder to text. */
export function exampleFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries([...fs.readFileSync(findPage(), 'utf8').matchAll(FILE)].map(([, file = '', text = '']) => [file, text]));
}

/** Where the example's task lies, below the content folder. */
export const EXAMPLE_TASK = 'sums/tasks/add-numbers';

/** Writes the example into a folder, which is made; `changed` files hold something else or, undefined, are left out. */
export function writeExample(folder: string, changed: Readonly<Record<string, string | undefined>> = {}): void {
  for (const [file, text] of Object.entries({ ...exampleFiles(), ...changed })) {
    if (text === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
}
