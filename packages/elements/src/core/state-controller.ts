import type { Client } from '@varai/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from './atom.ts';
import { pageScope } from './config.ts';
import { ScopeController } from './context.ts';

/**
 * Binds one store of a feature's state to a host element.
 *
 * Finds the client by itself, so the host needs no wiring; subscribes only
 * while the host is connected, so nothing leaks.
 */
export class StateController<State, Value> implements ReactiveController {
  /** The feature's state; absent until there is a client. */
  state: State | undefined;
  /** The selected store's current value. */
  value: Value | undefined;
  /** The client that the state belongs to. */
  client: Client | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    of: (client: Client) => State,
    select: (state: State) => ReadableAtom<Value>,
  ) {
    const bind = (client: Client | undefined): (() => void) | undefined => {
      this.client = client;
      this.state = client && of(client);
      this.value = undefined;
      host.requestUpdate();
      return (
        this.state &&
        select(this.state).subscribe((value) => {
          this.value = value;
          host.requestUpdate();
        })
      );
    };
    new ScopeController(host, pageScope, ({ $client }) => {
      let release: (() => void) | undefined;
      const stop = $client.subscribe((client) => {
        release?.();
        release = bind(client);
      });
      return () => {
        stop();
        release?.();
      };
    });
    host.addController(this);
  }

  hostConnected(): void {}
}
