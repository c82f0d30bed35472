import {
  integrations,
  invitations,
  isVaraiError,
  type Client,
  type Door,
  type Integration,
  type Invitation,
} from '@varai/client';
import { isOver, wait } from '../../../core/wait.ts';
import type { ConnectStrings } from './strings.ts';

export type Platform = Integration['platform'];

/** Where connecting is. */
export type At =
  | { readonly step: 'loading' }
  /** What the shop is. */
  | { readonly step: 'shop'; readonly busy?: boolean; readonly trouble?: Trouble | undefined }
  /** The merchant works in the admin of a shop of Magento. */
  | { readonly step: 'magento'; readonly invitation: Invitation; readonly gone: boolean; readonly unreached: boolean }
  /** He goes on in Shopify. */
  | { readonly step: 'shopify'; readonly door: Door }
  | { readonly step: 'done'; readonly integration: Integration };

/** What is wrong: with the address, or with all of it. */
export type Trouble =
  | { readonly on: 'address'; readonly reason: string }
  | { readonly on: 'page'; readonly words: 'noToken' | 'refused' | 'taken' | 'unknown' };

/** How long until the server is asked again, in ms; the live channel may be quicker. */
const pause = 2500;

interface Parts {
  client(): Client | undefined;
  /** Read anew. */
  list(): Promise<readonly Integration[]>;
  become(at: At): void;
  /** What the page says of its shop of Shopify; `undefined` where it says nothing. */
  token(): Promise<string | undefined>;
}

const words: Readonly<Record<string, keyof ConnectStrings & ('noToken' | 'refused' | 'taken')>> = {
  'integrations/shop_taken': 'taken',
  'integrations/platform_refused': 'refused',
  'integrations/id_token_refused': 'noToken',
};

function troubleOf(error: unknown): Trouble {
  if (!isVaraiError(error)) throw error;
  const { code, data } = error;
  if (code === 'integrations/address_refused' && typeof data === 'object' && data !== null && 'reason' in data)
    return { on: 'address', reason: String(data.reason) };
  // the words of the contract for what no address may look like
  if (code === 'request/invalid') return { on: 'address', reason: 'no_address' };
  return { on: 'page', words: words[code] ?? 'unknown' };
}

/** Connects a shop, step after step; what the server was told is read back by whoever comes again. */
export function createConnectFlow({ client, list, become, token }: Parts) {
  let over = new AbortController();
  let known: ReadonlySet<string> = new Set();
  let invitation: Invitation | undefined;

  const idsOf = (all: readonly Integration[]) => new Set(all.map(({ id }) => id));

  /** Waits for the shop, as long as somebody looks on. */
  async function follow(invited: Invitation, signal: AbortSignal): Promise<void> {
    invitation = invited;
    become({ step: 'magento', invitation: invited, gone: false, unreached: false });
    while (!isOver(signal)) {
      await wait(pause, signal);
      if (isOver(signal) || (await look(signal))) return;
    }
  }

  /** Asks how it stands; true once there is nothing more to wait for. */
  async function look(signal: AbortSignal): Promise<boolean> {
    const before = invitation;
    if (!before || isOver(signal)) return true;
    try {
      const { items } = await client()!.send(invitations.open(), { signal });
      const now = items.find(({ callbackUrl }) => callbackUrl === before.callbackUrl);
      if (isOver(signal)) return true;
      if (now) {
        invitation = now;
        become({ step: 'magento', invitation: now, gone: false, unreached: false });
        return false;
      }
      invitation = undefined;
      const all = await list();
      if (isOver(signal)) return true;
      const made = all.find(
        ({ id, platform, store }) => platform === 'magento' && (!known.has(id) || store === before.heardFrom),
      );
      become(
        made
          ? { step: 'done', integration: made }
          : { step: 'magento', invitation: before, gone: true, unreached: false },
      );
      return true;
    } catch (error) {
      if (isOver(signal)) return true;
      if (!isVaraiError(error)) throw error;
      invitation = before;
      become({ step: 'magento', invitation: before, gone: false, unreached: true });
      return false;
    }
  }

  async function invite(address: string | undefined, signal: AbortSignal): Promise<void> {
    const invited = await client()!.send(
      invitations.create({ platform: 'magento', ...(address !== undefined && { address }) }),
      { signal },
    );
    await follow(invited, signal);
  }

  async function enter(idToken: string, signal: AbortSignal): Promise<void> {
    const integration = await client()!.send(integrations.connect({ platform: 'shopify', idToken }), { signal });
    await list();
    if (!isOver(signal)) become({ step: 'done', integration });
  }

  /** Does one thing after what was done before is left. */
  async function begin(at: At, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    over.abort();
    const { signal } = (over = new AbortController());
    become(at);
    try {
      await work(signal);
    } catch (error) {
      if (!isOver(signal)) become({ step: 'shop', trouble: troubleOf(error) });
    }
  }

  return {
    /** Goes on with what was begun, where something was. */
    open: (all: readonly Integration[]) =>
      begin({ step: 'loading' }, async (signal) => {
        known = idsOf(all);
        // who cannot be told what he began begins anew
        const { items } = await client()!
          .send(invitations.open(), { signal })
          .catch(() => ({ items: [] as Invitation[] }));
        if (isOver(signal)) return;
        const [left] = items;
        if (left) await follow(left, signal);
        else become({ step: 'shop' });
      }),
    magento: (address?: string) => begin({ step: 'shop', busy: true }, (signal) => invite(address, signal)),
    shopify: (address: string) =>
      begin({ step: 'shop', busy: true }, async (signal) => {
        const door = await client()!.send(invitations.door({ address }), { signal });
        if (!isOver(signal)) become({ step: 'shopify', door });
      }),
    here: () =>
      begin({ step: 'shop', busy: true }, async (signal) => {
        const idToken = await token();
        if (isOver(signal)) return;
        if (idToken === undefined) become({ step: 'shop', trouble: { on: 'page', words: 'noToken' } });
        else await enter(idToken, signal);
      }),
    again: () => begin({ step: 'shop' }, () => Promise.resolve()),
    /** The list was read anew: what has come may be what is waited for. */
    heard: () => void (invitation && look(over.signal)),
    refuse: (trouble: Trouble) => become({ step: 'shop', trouble }),
    leave(): void {
      over.abort();
      invitation = undefined;
    },
  };
}
