import { paymentMethodReads, type Client, type Message } from '@varai/client';
import { atom } from '../../core/atom.ts';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';
import type { Doing, Wallet } from './wallet.ts';

/** What a page knows about the methods on file, and what is being done with each; shared by all tags of one client. */
export const methodsState = perClient('methods', (client: Client) => {
  const { info } = sessionState(client);

  /** The rail is known first: where methods are not ours to show, nobody asks for them. */
  const $wallet = resource<Wallet>(async (signal) => {
    const session = await info();
    const methods = session.rail.name === 'stripe' ? await client.send(paymentMethodReads.list(), { signal }) : [];
    return { session, methods };
  });

  /** By a method's id. */
  const $doing = atom<Readonly<Record<string, Doing>>>({});

  /** Writes whose end is not known: sent again they keep their key, so that nothing is done twice. By act and id. */
  const uncertain = new Map<string, Message<unknown>>();

  return { $wallet, $doing, uncertain };
});
