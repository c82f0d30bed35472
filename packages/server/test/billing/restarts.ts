import { releaseLeases } from '../../src/platform/recovery.ts';
import { Crashed } from './mortal.ts';
import type { Process, World } from './world.ts';

/**
 * When a process dies: after so many statements and calls, or so many beginnings and ends of calls that change something
 * at the provider, and each that follows it after so many of its own.
 */
export interface Death {
  readonly dies: { readonly at: 'anything' | 'writes'; readonly after: number };
  readonly again: readonly number[];
}

/** A process that may die at any statement, and is then followed by another. */
export function restarts(world: World) {
  const deaths: string[] = [];
  let left = Infinity;
  let writes = false;
  let again: readonly number[] = [];
  let dead = false;
  const born = (): Process => {
    const own = { dead: false };
    dead = false;
    return world.mortal((place) => {
      const counts =
        !writes || /^(before|after) (update|createSchedule|planSchedule|release|pay|void|cancel|resume)$/.test(place);
      if (!own.dead && counts && left-- <= 0) {
        own.dead = dead = true;
        deaths.push(place);
      }
      if (own.dead) throw new Crashed();
    });
  };
  let process = born();
  return {
    /** Where they died: the statement's kind, `commit`, `committed`, or the provider's method. */
    deaths,
    crash({ dies: { at, after }, again: next }: Death): void {
      left = after;
      writes = at === 'writes';
      again = next;
    },
    calm(): void {
      left = Infinity;
      again = [];
    },
    get service() {
      return process.service;
    },
    drain: (): Promise<void> => process.drain(),
    /** Restarted if it has died, as an orchestrator would, as often as it takes. */
    async revive(): Promise<void> {
      while (dead) {
        [left = Infinity, ...again] = again;
        writes = false;
        process = born();
        // what the dead one held: alone on its data a process frees it when it starts, elsewhere time does
        await releaseLeases(world.database);
        await process.service.recover().catch((error: unknown) => {
          if (!(error instanceof Crashed)) throw error;
        });
      }
    },
  };
}
