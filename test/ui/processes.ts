/** The processes of a window's server, as the system lists them. */
import { execFileSync } from 'node:child_process';

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly words: string;
}

/** The process ids of the runtimes that the windows of the server in `dir` have started: one a window. */
export function runtimes(dir: string): number[] {
  const all = list();
  const server = all.find(({ words }) => words.includes('server-main.js') && words.includes(dir));
  if (server === undefined) throw new Error(`No server runs in ${dir}.`);
  return below(all, server.pid).filter(({ words }) => /runtime[\\/]main\.mjs/.test(words)).map(({ pid }) => pid);
}

function below(all: readonly Listed[], parent: number): Listed[] {
  return all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(all, one.pid)]);
}

function list(): Listed[] {
  const printed = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return printed.split('\n').flatMap((line) => {
    const [, pid, parent, words] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return words === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), words }];
  });
}
