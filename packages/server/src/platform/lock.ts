import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { DatabaseError } from './engine.ts';

interface Holder {
  readonly pid: number;
  /** When that process began, as the system tells it: a pid is given to another process sooner or later. */
  readonly started: string;
}

/** `undefined` when no such process runs. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and is another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold blanks; the start is the 22nd field, the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      return 'unknown';
    }
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a second process off an embedded database, which itself would let both write and lose rows silently.
 * A lock whose process is gone is taken over.
 *
 * @returns how to let go.
 * @throws DatabaseError when the directory is in use.
 */
export function lockDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) ?? 'unknown' };
  const draft = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(mine));

  try {
    for (;;) {
      try {
        // A link appears with its content, or not at all.
        linkSync(draft, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = read(file);
      if (holder && startOf(holder.pid) === holder.started) {
        throw new DatabaseError(
          `The data in ${directory} is in use by process ${holder.pid}: stop that process, or give this one another DATA_DIR or a DATABASE_URL.`,
        );
      }
      removeStale(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }

  return () => {
    const holder = read(file);
    if (holder?.pid === mine.pid && holder.started === mine.started) rmSync(file, { force: true });
  };
}

/** Two processes may find the same stale lock: only what was seen as stale is removed. */
function removeStale(file: string, seen: Holder | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken?.pid === seen?.pid && taken?.started === seen?.started) return rmSync(aside, { force: true });
  try {
    linkSync(aside, file);
  } catch {
    // Somebody else holds it by now.
  }
  rmSync(aside, { force: true });
}
