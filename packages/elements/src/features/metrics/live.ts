import type { ReactiveElement } from 'lit';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource, ResourceStore } from '../../core/state.ts';
import type { Board, metricsState } from './state.ts';

type Source = StateController<ReturnType<typeof metricsState>, Resource<Board>>;

/** Reads what is asked as soon as something is sold; a board that nobody wants to move has no store. */
export const followMetrics = (
  host: ReactiveElement,
  source: Source,
  store: () => ResourceStore<Board> | undefined,
): LiveController<Board> =>
  new LiveController(host, { topic: 'metrics', client: () => source.client, store, looksItself: true });
