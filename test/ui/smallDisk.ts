/** A file system of a few kilobytes, mounted over a folder: the way to a disk that can be made read-only or full. Linux, and only for root. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KILOBYTES = 256;

export class SmallDisk {
  private constructor(private readonly folder: string) {}

  static mount(folder: string): SmallDisk {
    mkdirSync(folder, { recursive: true });
    mount('-t', 'tmpfs', '-o', `size=${KILOBYTES}k`, 'tmpfs', folder);
    return new SmallDisk(folder);
  }

  /** Whether this machine lets us. */
  static possible(): boolean {
    const folder = mkdtempSync(join(tmpdir(), 'nlp-practice-disk-'));
    try {
      SmallDisk.mount(folder).unmount();
      return true;
    } catch {
      return false;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Leaves no room on it, or gives the room back. */
  full(on: boolean): void {
    const filler = join(this.folder, 'filler');
    if (!on) return rmSync(filler);
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(1024));
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
    }
  }

  readOnly(on: boolean): void {
    mount('-o', `remount,${on ? 'ro' : 'rw'}`, this.folder);
  }

  /** Also while files on it are open: they go on until they are closed. */
  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder], { stdio: 'pipe' });
  }
}

function mount(...words: string[]): void {
  execFileSync('mount', words, { stdio: 'pipe' });
}
