import { html, nothing, type LitElement } from 'lit';
import type { PhaseController } from '../core/phase.ts';
import type { held } from './late.ts';
import type { drawInterrupted } from './phase-views.ts';

export interface Words {
  readonly title: string;
  readonly text?: string;
}

/** What a feature says and draws in each state; `failed` says what happened and what is safe. */
export interface PhaseViews {
  readonly failed: Words;
  readonly empty?: Words & { readonly action?: unknown };
  readonly forbidden?: Words;
  /** At the real height of what comes. */
  readonly skeleton: () => unknown;
  /** What comes begins with skeletons of its own: nothing flickers where this one goes at once. */
  readonly goesOn?: boolean;
  readonly ready: () => unknown;
}

// What most customers never see is fetched when the browser is idle: it must be here before the network goes.
let draw: typeof drawInterrupted | undefined;
let missing = false;
let fetching: Promise<void> | undefined;

const fetched = (): Promise<void> =>
  (fetching ??= import('./phase-views.ts').then(
    (views) => {
      draw = views.drawInterrupted;
    },
    () => {
      missing = true;
      fetching = undefined;
    },
  ));

let hold: typeof held | undefined;

/** Hosts that wear, or are about to wear, what no first screen shows. */
const dressed = new WeakSet<LitElement>();

function dress(host: LitElement): void {
  dressed.add(host);
  void import('./late.ts').then(
    ({ dress: put, held }) => {
      hold = held;
      put(host);
    },
    () => dressed.delete(host),
  );
}

/** Draws a host in its state, with the slots `loader`, `error` and `empty` for whoever wants to draw it otherwise. */
export function inPhase<T>(phase: PhaseController<T>, views: PhaseViews): unknown {
  if (!dressed.has(phase.host)) dress(phase.host);
  const known =
    (views.goesOn || !hold?.(phase)) &&
    phase.value?.data !== undefined &&
    phase.phase !== 'empty' &&
    phase.phase !== 'forbidden';
  if (phase.phase !== 'loading' && phase.phase !== 'ready') {
    if (draw) return draw(phase, views);
    if (!missing) phase.wait(fetched(), known);
    else if (!known) return plain(phase, views);
  }
  // beside the notice of `drawInterrupted`, so that what comes and goes there leaves what is shown as it is
  return known
    ? [nothing, views.ready()]
    : html`<slot name="loader"
        ><span class="sr" role="status">${phase.locale.strings.loading}</span>
        <div class="awaited" inert>${views.skeleton()}</div></slot
      >`;
}

/** Words alone, for a page whose network went before their drawing came. */
const plain = <T>(phase: PhaseController<T>, { failed }: PhaseViews): unknown =>
  html`<slot name="error"
    ><p role="alert">${failed.title} ${failed.text ?? nothing}</p>
    <button class="btn" @click=${() => phase.refresh()}>${phase.locale.strings.again}</button></slot
  >`;
