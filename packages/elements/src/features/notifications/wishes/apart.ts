import type { Client } from '@varai/client';
import type { LitElement } from 'lit';
import { pageScope } from '../../../core/config.ts';
import { ScopeController } from '../../../core/context.ts';
import { WishesController } from './controller.ts';

/** What a user wants to be told of, drawn in a tag of another feature. A bell in the page reads anew when it is opened. */
export function wishesIn(host: LitElement): Promise<WishesController> {
  let client: Client | undefined;
  new ScopeController(host, pageScope, ({ $client }) => $client.subscribe((known) => (client = known)));
  return WishesController.of(host, { client: () => client, kept: () => undefined });
}
