import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { emptyTables, type Tables, type World } from './world.ts';

interface Saved {
  tables: Tables;
  offset: number;
}

export interface Keeper {
  /** Something changed: write within a second, once for many changes. */
  changed(): void;
  /** Writes now what is not written yet. */
  flush(): Promise<void>;
}

/** Milliseconds from a change to its writing: the whole is written each time, so the more there is the more is gathered first. */
const pause = (letters: number): number => Math.min(Math.max(letters / 1000, 30), 1000);

/** What was kept, or nothing for a file that is not there yet; a broken file stops the start. */
export async function restore(world: World, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return;
  const saved = JSON.parse(text) as Saved;
  Object.assign(world.tables, emptyTables(), saved.tables);
  world.offset = saved.offset;
}

/** Keeps the world in a file, which is at every moment whole. */
export function createKeeper(world: World, file: string): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let letters = 0;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      const saved: Saved = { tables: world.tables, offset: world.offset };
      const text = JSON.stringify(saved);
      letters = text.length;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    });
  };
  return {
    changed() {
      timer ??= setTimeout(write, pause(letters));
    },
    async flush() {
      if (timer) write();
      await writing;
    },
  };
}
