import { isVaraiError, metricErrors, metricReads, type Client, type Dashboard } from '@varai/client';
import { atom, type ReadableAtom } from '../../core/atom.ts';
import { perClient, resource, type Resource, type ResourceStore } from '../../core/state.ts';
import { clock } from './clock.ts';
import { polling } from './feed.ts';
import { keyOf, type Query } from './query.ts';

/** What was asked and what was told; no dashboard is an account that has no store yet. */
export interface Board {
  readonly query: Query;
  readonly dashboard: Dashboard | undefined;
}

export interface Asked {
  readonly query: Query;
  readonly paused: boolean;
}

/** What a page knows about numbers: one store, and one request, for each question, however many tags ask it. */
export const metricsState = perClient('metrics', (client: Client) => {
  const boards = new Map<string, ResourceStore<Board>>();
  const board = (query: Query): ResourceStore<Board> => {
    const key = keyOf(query);
    let known = boards.get(key);
    if (!known) boards.set(key, (known = boardOf(client, query, key)));
    return known;
  };
  return { board, following: ($asked: ReadableAtom<Asked>) => following($asked, board) };
});

/** Reads, shows what an earlier visit kept until the answer comes, and stays true while it is watched. */
function boardOf(client: Client, query: Query, key: string): ResourceStore<Board> {
  const memory = () => import('../../core/cache.ts').then(({ cacheOf }) => cacheOf(client));
  const $read = resource<Board>(async (signal) => {
    const dashboard = await client.send(metricReads.dashboard(query), { signal }).catch((error: unknown) => {
      if (isVaraiError(error) && error.code === metricErrors.store_not_found.code) return undefined;
      throw error;
    });
    const at = clock.now();
    void memory().then((cache) => cache?.put(`metrics|${key}`, { at, data: dashboard }), nothing);
    return { query, dashboard };
  });
  let kept: { readonly data: Board; readonly at: number } | undefined;

  const merged = (): Resource<Board> => {
    const value = $read.get();
    return value.data === undefined && kept ? { ...value, ...kept } : value;
  };
  const $board = atom<Resource<Board>>({ status: 'pending' }, () => {
    const stops = [$read.subscribe(() => $board.set(merged())), polling($read, clock)];
    if (!$read.get().data && !kept) {
      const recalled = memory().then((cache) => cache?.get<Dashboard>(`metrics|${key}`));
      void recalled.then((found) => {
        if (!found) return;
        kept = { data: { query, dashboard: found.data }, at: found.at };
        $board.set(merged());
      }, nothing);
    }
    return () => stops.forEach((stop) => stop());
  });
  return Object.assign($board, { refresh: $read.refresh });
}

/** The board of what is asked now. What an earlier question brought stays until the next is answered; a pause keeps all. */
function following($asked: ReadableAtom<Asked>, board: (query: Query) => ResourceStore<Board>) {
  const $shown = atom<Resource<Board>>({ status: 'pending' }, () => {
    let stop: (() => void) | undefined;
    let rested = false;
    const end = $asked.subscribe(({ query, paused }) => {
      stop?.();
      stop = undefined;
      const held = $shown.get().data;
      if (paused && held && keyOf(held.query) === keyOf(query)) return void (rested = true);
      const $board = board(query);
      const mine = (stop = $board.subscribe((value) => {
        const { data, at } = $shown.get();
        const blank = value.data === undefined && data !== undefined && at !== undefined;
        $shown.set(blank ? { ...value, data, at } : value);
        if (paused && value.status === 'ready') queueMicrotask(() => rest());
      }));
      // what is asked anew during a pause is answered once
      const rest = () => {
        if (stop !== mine) return;
        stop = undefined;
        rested = true;
        mine();
      };
      // what went on meanwhile is wanted now, not at the next beat
      if (rested && !paused && $board.get().status !== 'pending') void $board.refresh();
      if (!paused) rested = false;
    });
    return () => {
      end();
      stop?.();
    };
  });
  return $shown as ReadableAtom<Resource<Board>>;
}

const nothing = () => undefined;
