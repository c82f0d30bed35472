import type { VaraiError } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { LocaleController } from './locale.ts';
import { isOnline } from './presence.ts';
import type { Resource } from './state.ts';
import { coreStrings, type CoreStrings } from './strings.ts';

/** How a connected tag stands; its `state` attribute and custom state. */
export type Phase = 'loading' | 'empty' | 'ready' | 'stale' | 'offline' | 'error' | 'forbidden';

/** The state that data, its age and the network make. Data on screen is never blanked by a refresh. */
export function phaseOf<T>(
  value: Resource<T> | undefined,
  online: boolean,
  empty: (data: T) => boolean = () => false,
): Phase {
  const failed = value?.status === 'failed';
  if (failed && /^session\/(component|feature)_forbidden$/.test(value.error.code)) return 'forbidden';
  const known = value?.data !== undefined;
  if (!online && (known || failed || !value)) return 'offline';
  if (failed) return known ? 'stale' : 'error';
  if (!known) return 'loading';
  return empty(value.data) ? 'empty' : 'ready';
}

/** The tag has shown its content for the first time. */
export class ReadyEvent extends Event {
  static readonly type = 'varai-ready';

  constructor() {
    super(ReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** The tag could not load; it says so and offers another try. */
export class LoadErrorEvent extends Event {
  static readonly type = 'varai-load-error';
  readonly error: VaraiError;

  constructor(error: VaraiError) {
    super(LoadErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

interface PhaseSource<T> {
  /** The resource that decides; undefined while there is no client. */
  readonly value: () => Resource<T> | undefined;
  readonly refresh: () => unknown;
  /** Whether data that has come is nothing to show. */
  readonly empty?: (data: T) => boolean;
}

/** Keeps `state`, `:state()` and the two events of a host in step with one resource. */
export class PhaseController<T> implements ReactiveController {
  phase: Phase = 'loading';
  readonly locale: LocaleController<CoreStrings>;
  readonly host: LitElement;

  readonly #source: PhaseSource<T>;
  readonly #states: CustomStateSet;
  #greeted = false;
  #told: VaraiError | undefined;

  constructor(host: LitElement, source: PhaseSource<T>) {
    this.host = host;
    this.#source = source;
    this.locale = new LocaleController(host, coreStrings);
    this.#states = internalsOf(host).states;
    host.addController(this);
  }

  get value(): Resource<T> | undefined {
    return this.#source.value();
  }

  get error(): VaraiError | undefined {
    const { value } = this;
    return value?.status === 'failed' ? value.error : undefined;
  }

  refresh(): void {
    void this.#source.refresh();
  }

  /** Draws again when `drawing` is here; until then the state is `loading`, unless there is something to show. */
  wait(drawing: Promise<unknown>, known: boolean): void {
    if (!known) this.phase = 'loading';
    void drawing.then(this.#look);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#look);
    window.addEventListener('offline', this.#look);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#look);
    window.removeEventListener('offline', this.#look);
  }

  hostUpdate(): void {
    this.phase = phaseOf(this.value, isOnline(), this.#source.empty);
  }

  hostUpdated(): void {
    const { phase, error } = this;
    this.host.setAttribute('state', phase);
    if (!this.#states.has(phase)) {
      this.#states.clear();
      this.#states.add(phase);
    }
    if (!this.#greeted && (phase === 'ready' || phase === 'empty')) {
      this.#greeted = true;
      this.host.dispatchEvent(new ReadyEvent());
    }
    if (error && error !== this.#told) this.host.dispatchEvent(new LoadErrorEvent(error));
    this.#told = error;
  }

  readonly #look = (): void => this.host.requestUpdate();
}

const known = new WeakMap<HTMLElement, ElementInternals>();

/** A host gives its internals once; all who need them share them. */
export function internalsOf(host: HTMLElement): ElementInternals {
  let internals = known.get(host);
  if (!internals) known.set(host, (internals = host.attachInternals()));
  return internals;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ReadyEvent.type]: ReadyEvent;
    [LoadErrorEvent.type]: LoadErrorEvent;
  }
}
