import type { Invitation } from '@varai/client';
import type { Clock } from '../../../platform/clock.ts';
import type { Language } from '../../../platform/language.ts';
import { PlatformFailure } from '../failure.ts';
import type { Connection, ConnectionKey, ConnectionStore } from '../ports.ts';
import type { ShopTurns } from '../shop-turns.ts';
import type { InvitationStore, Invited, Posted } from './invitation-store.ts';
import { keptKeys, keysOf, shopAt } from './keys.ts';
import { readAnyOrder, readShop } from './reading.ts';
import { mishapIn, type Mishap } from './mishap.ts';
import type { MagentoRest } from './rest.ts';

const goodForMs = 60 * 60_000;

/** How the visit of a merchant at our identity page went. */
export type Outcome =
  | { readonly kind: 'connected'; readonly connection: Connection }
  | { readonly kind: 'failed'; readonly failure: PlatformFailure }
  | { readonly kind: 'gone' | 'silent' | 'taken' };

const isKey = (text: string | null): text is string => text !== null && /^[\w-]{8,255}$/.test(text);

/**
 * How a shop of Magento is connected: an account is given two addresses, its merchant types them into an integration and activates
 * it, the shop posts its keys to the one and opens the other, and what it posted is exchanged for what opens it.
 *
 * Anybody can post, so what was posted proves nothing: the shop at the address that it names has to take our signature.
 */
export function createHandshake(deps: {
  invitations: InvitationStore;
  store: ConnectionStore;
  turns: Pick<ShopTurns, 'take'>;
  rest: MagentoRest;
  syncLater: (key: ConnectionKey) => Promise<void>;
  loopback: boolean;
  clock: Clock;
  /** Of a secret. */
  addressOf: (secret: string) => string;
}) {
  const { invitations, store, turns, rest, syncLater, loopback, clock, addressOf } = deps;
  const until = () => new Date(clock.now().getTime() + goodForMs);

  const invitationOf = (secret: string, expiresAt: Date, heardFrom: string | null = null): Invitation => ({
    callbackUrl: addressOf(secret),
    identityUrl: `${addressOf(secret)}/identity`,
    expiresAt: expiresAt.toISOString(),
    heardFrom,
  });

  /** Tells whoever waits in the portal. What was used before is not open: nobody waits for it there. */
  async function fail(invited: Invited, mishap: Mishap): Promise<void> {
    if (invited.shop === null) await invitations.keep(invited, { posted: invited.posted, mishap });
  }

  async function exchange(invited: Invited, posted: Posted): Promise<Outcome> {
    const { base, shop, consumerKey, consumerSecret, verifier } = posted;
    try {
      const consumer = { base, consumerKey, consumerSecret };
      const request = await rest.token('request', consumer);
      const keys = {
        ...consumer,
        ...(await rest.token('access', { ...consumer, ...request }, { oauth_verifier: verifier })),
      };
      const counts = await readShop(rest, keys);
      await readAnyOrder(rest, keys);
      const about = { account: invited.account, platform: 'magento', shop, name: shop, scopes: [], ...counts } as const;
      const connection = await store.connect(about, keptKeys(keys), clock.now());
      if (!connection) {
        await fail(invited, { code: 'shop_taken', reason: null });
        return { kind: 'taken' };
      }
      await invitations.used(invited, shop);
      await syncLater(connection);
      return { kind: 'connected', connection };
    } catch (failure) {
      if (!(failure instanceof PlatformFailure)) throw failure;
      await fail(invited, { code: failure.state, reason: failure.reason });
      return { kind: 'failed', failure };
    }
  }

  /** What came of a key that was exchanged: whoever presses again is told it, and whoever guesses it is not. */
  async function told({ account, shop }: Invited, consumerKey: string): Promise<Outcome> {
    const connection = (await store.list(account)).find((one) => one.shop === shop);
    if (!connection || ['auth_expired', 'uninstalled'].includes(connection.state)) return { kind: 'gone' };
    const kept = await store.opener(connection);
    const isIts = kept !== undefined && keysOf(kept.opener.access).consumerKey === consumerKey;
    return isIts ? { kind: 'connected', connection } : { kind: 'silent' };
  }

  return {
    async invite(account: string): Promise<Invitation> {
      const expiresAt = until();
      return invitationOf(await invitations.create(account, expiresAt), expiresAt);
    },

    /** What was given out and led to no shop yet: whoever comes back goes on with it. */
    open: async (account: string, language: Language): Promise<Invitation[]> =>
      (await invitations.unused(account, clock.now())).map(({ secret, expiresAt, posted, mishap }) => ({
        ...invitationOf(secret, expiresAt, posted?.shop),
        ...(mishap && { failure: mishapIn(mishap, language) }),
      })),

    reopen: ({ account, shop }: Connection): Promise<void> => invitations.reopen(account, shop, until()),

    /** Keeps what a shop posts; says whether it was invited and posted what it has to. */
    async hear(secret: string, form: URLSearchParams): Promise<boolean> {
      const invited = await invitations.find(secret, clock.now());
      const at = shopAt(form.get('store_base_url') ?? '', loopback);
      const consumerKey = form.get('oauth_consumer_key');
      const consumerSecret = form.get('oauth_consumer_secret');
      const verifier = form.get('oauth_verifier');
      // who types the address of a shop that we cannot ask learns it where he waits
      if (invited && !at) await fail(invited, { code: 'misconfigured', reason: null });
      if (!invited || !at || !isKey(consumerKey) || !isKey(consumerSecret) || !isKey(verifier)) return false;
      // what is authorized anew stays what it was
      if (invited.shop !== null && invited.shop !== at.shop) return false;
      await invitations.keep(invited, { posted: { ...at, consumerKey, consumerSecret, verifier } });
      return true;
    },

    /** What a look finds: a shop that has posted and waits to be connected, or what came of it. */
    async look(secret: string, consumerKey: string): Promise<Outcome | { kind: 'waiting'; shop: string }> {
      const invited = await invitations.find(secret, clock.now());
      if (!invited) return { kind: 'silent' };
      const { posted, shop } = invited;
      if (posted?.consumerKey === consumerKey) return { kind: 'waiting', shop: posted.shop };
      if (posted) return { kind: 'silent' };
      if (shop !== null) return told(invited, consumerKey);
      // Magento opens the window whatever became of what it posted
      await fail(invited, { code: 'not_heard', reason: null });
      return { kind: 'silent' };
    },

    /** Exchanges what was posted, and connects the shop with the account that was invited. A second press tells what came of the first, whenever it comes. */
    async connect(secret: string, consumerKey: string): Promise<Outcome> {
      const invited = await invitations.find(secret, clock.now());
      if (!invited) return { kind: 'gone' };
      const { posted, shop } = invited;
      if (!posted) return shop === null ? { kind: 'silent' } : told(invited, consumerKey);
      if (posted.consumerKey !== consumerKey) return { kind: 'silent' };
      return turns.take(posted.shop, async () => {
        const now = await invitations.find(secret, clock.now());
        if (!now) return { kind: 'gone' };
        if (!now.posted) return told(now, consumerKey);
        return now.posted.consumerKey === consumerKey ? exchange(now, now.posted) : { kind: 'silent' };
      });
    },
  };
}

export type Handshake = ReturnType<typeof createHandshake>;
