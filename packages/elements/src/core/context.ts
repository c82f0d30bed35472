import type { Client } from '@varai/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Appearance } from './appearance.ts';
import type { ReadableAtom } from './atom.ts';
import type { FontSource } from './fonts.ts';
import { adoptTokens } from './tokens.ts';

/** What a provider gives to the tags inside it. */
export interface Scope {
  /** Made on first use; undefined until the page has said where the API is. */
  readonly $client: ReadableAtom<Client | undefined>;
  /** BCP 47, when the page has chosen one. */
  readonly $locale: ReadableAtom<string | undefined>;
  readonly $appearance: ReadableAtom<Appearance | undefined>;
  /** What frames of another origin wear, when the page has said so. */
  fonts(): readonly FontSource[] | undefined;
}

type Callback<Value> = (value: Value) => void;

/** The context protocol of the web components community group, so that any library's provider or consumer can take part. */
export class ContextRequestEvent<Value> extends Event {
  readonly context: symbol;
  readonly contextTarget: Element;
  readonly callback: Callback<Value>;
  readonly subscribe: boolean;

  constructor(context: symbol, contextTarget: Element, callback: Callback<Value>) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
    this.subscribe = false;
  }
}

/** `Symbol.for`: a page may load two copies of the SDK. */
export const scopeContext: unique symbol = Symbol.for('varai:scope') as never;

/** Answers requests for a scope from inside `element`. */
export function provideScope(element: Element, scope: () => Scope): void {
  element.addEventListener('context-request', (event) => {
    const request = event as Event & Pick<ContextRequestEvent<Scope>, 'context' | 'callback'>;
    if (request.context !== scopeContext) return;
    request.stopImmediatePropagation();
    request.callback(scope());
  });
}

/** Tells consumers that were there first to ask again. */
export const announceProvider = (): boolean => document.dispatchEvent(new Event('varai:provider'));

type Bind = (scope: Scope) => () => void;

/** Finds the scope that a host stands in, the page's own outside any provider, for as long as the host is connected. */
export class ScopeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #fallback: () => Scope;
  readonly #bind: Bind;
  #scope: Scope | undefined;
  #release: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, fallback: () => Scope, bind: Bind) {
    this.#host = host;
    this.#fallback = fallback;
    this.#bind = bind;
    host.addController(this);
  }

  hostConnected(): void {
    adoptTokens(document);
    document.addEventListener('varai:provider', this.#find);
    this.#find();
  }

  hostDisconnected(): void {
    document.removeEventListener('varai:provider', this.#find);
    this.#release?.();
    this.#scope = undefined;
  }

  readonly #find = (): void => {
    let found: Scope | undefined;
    this.#host.dispatchEvent(new ContextRequestEvent<Scope>(scopeContext, this.#host, (scope) => (found = scope)));
    const scope = found ?? this.#fallback();
    if (scope === this.#scope) return;
    this.#release?.();
    this.#scope = scope;
    this.#release = this.#bind(scope);
  };
}
