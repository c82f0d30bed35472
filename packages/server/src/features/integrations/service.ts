import { integrationErrors, type Capability } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Language } from '../../platform/language.ts';
import type { Checkup } from './checkup.ts';
import { PlatformFailure, type Reason } from './failure.ts';
import { keptOf } from './opening.ts';
import type { Agreed, Check, Connection, ConnectionKey, ConnectionStore, Seen } from './ports.ts';
import { integrationOf, isHealthy } from './presence.ts';
import type { ShopTurns } from './shop-turns.ts';
import type { ConnectionState } from './tables.ts';

/** What a shop says of itself, and how to open it. */
export interface Introduced {
  readonly shop: string;
  readonly name: string;
  /** Of its owner. */
  readonly email: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly scopes: readonly string[];
  readonly tokens: Parameters<typeof keptOf>[0];
}

/** Of somebody who comes by the shop itself. */
export interface Entrance {
  /** The account of the shop and the connection that opens it, as far as there are any: somebody else may have made them meanwhile. */
  known(): Promise<{ readonly account?: string; readonly connection?: Connection }>;
  /** Answers the account, once the shop has said what it is. */
  make(introduced: Introduced): Promise<string>;
}

/** What the merchant mends by opening the app in the shop. */
const opened: readonly ConnectionState[] = ['auth_expired', 'scope_missing', 'uninstalled', 'misconfigured', 'frozen'];

/** What we mend ourselves with the next look. */
const mending: readonly (Reason | null)[] = ['webhooks_missing', 'webhooks_silent'];

/** Of one account each; @throws VaraiError `integrations/not_found` for what is none of its connections. */
export interface ConnectionService {
  /**
   * Opens the shop that an ID token is of, and begins to take what it holds. The same shop again is opened anew.
   *
   * @throws VaraiError `integrations/id_token_refused`, `integrations/platform_refused`, `integrations/shop_taken`
   */
  connect(account: string, idToken: string): Promise<Connection>;
  /** The same for an account that may not exist yet. */
  enter(idToken: string, entrance: Entrance): Promise<Connection>;
  /** The same for the account that a merchant agreed to in his shop: the shop leaves the one that it agreed in. */
  claim(account: string, idToken: string, agreed: Agreed & { only: string }): Promise<Connection>;
  list(account: string): Promise<readonly Connection[]>;
  /** What was tried within a day, by the ids of connections. */
  seen(account: string): Promise<ReadonlyMap<string, Seen>>;
  /** What was tried of one, from before one on. */
  checks(
    key: ConnectionKey,
    page: { before?: Pick<Check, 'at' | 'capability'> | undefined; limit: number },
  ): Promise<readonly Check[]>;
  platformOf(key: ConnectionKey): Promise<Connection['platform']>;
  /** Tries one thing, or all until one fails. Looks at paused ones too, and leaves them paused. */
  test(key: ConnectionKey, capability?: Capability): Promise<{ connection: Connection; checks: readonly Check[] }>;
  /**
   * Opens it anew with an ID token of its shop; without one, tries what we hold, and says where the merchant lets us in again
   * when that does not do.
   *
   * @throws VaraiError as `connect`; `integrations/id_token_refused` for a token of another shop, `integrations/platform_refused`
   * where the shop cannot be heard
   */
  reconnect(key: ConnectionKey, idToken?: string): Promise<{ connection: Connection; open: string | null }>;
  /** Nothing is taken until `resume`, which takes what happened in between. */
  pause(key: ConnectionKey): Promise<Connection>;
  resume(key: ConnectionKey): Promise<Connection>;
  /** Ends it; what was taken stays. */
  disconnect(key: ConnectionKey): Promise<void>;
  /** @throws VaraiError `integrations/unhealthy` unless numbers come in */
  health(key: ConnectionKey, language: Language): Promise<Connection>;
}

export function createConnectionService(deps: {
  store: ConnectionStore;
  /** Which shop an ID token is of. @throws VaraiError `integrations/id_token_refused` */
  shopIn: (idToken: string) => Promise<string>;
  /** Exchanges the ID token of a shop and asks the shop what it is. @throws PlatformFailure */
  introduce: (shop: string, idToken: string) => Promise<Introduced>;
  turns: Pick<ShopTurns, 'take'>;
  /** Takes back what we left in the shop. */
  leave: (connection: Connection) => Promise<void>;
  checkup: Checkup;
  /** Where the merchant opens the app in the shop, or reads how to let us in. */
  doorOf: (connection: Connection) => Promise<string>;
  syncLater: (key: ConnectionKey) => Promise<void>;
  clock: Clock;
}): ConnectionService {
  const { store, shopIn, introduce, turns, leave, checkup, doorOf, syncLater, clock } = deps;

  const found = async (key: ConnectionKey): Promise<Connection> => {
    const connection = await store.find(key);
    if (connection) return connection;
    throw integrationErrors.not_found({ message: 'There is no such connection. Read the list again.' });
  };

  const refused = (state: ConnectionState, cause?: unknown) =>
    integrationErrors.platform_refused({
      message: 'The shop did not let us in. Open the app from its admin, and try once more.',
      data: { state },
      cause,
    });

  const taken = () =>
    integrationErrors.shop_taken({
      message: 'This shop is connected with another account. Disconnect it there, then connect it here.',
    });

  /** Before the ID token is exchanged: another token would end the one that the other account holds. */
  async function admit(shop: string, ...accounts: readonly (string | undefined)[]): Promise<void> {
    const others = (await store.ofShop(shop)).filter((one) => !accounts.includes(one.account));
    if (others.some(({ state }) => state !== 'uninstalled')) throw taken();
  }

  /** `only` is the shop that it has to be of. */
  async function open(
    account: string | undefined,
    idToken: string,
    { only, entrance, agreed }: { only?: string; entrance?: Entrance; agreed?: Agreed } = {},
  ): Promise<Connection> {
    const shop = await shopIn(idToken);
    if (only !== undefined && only !== shop)
      throw integrationErrors.id_token_refused({ message: `This is a token of ${shop}. Get one of ${only}.` });
    return turns.take(shop, async () => {
      await agreed?.before();
      const known = await entrance?.known();
      if (known?.connection) return known.connection;
      await admit(shop, account ?? known?.account, agreed?.from);
      let introduced: Introduced;
      try {
        introduced = await introduce(shop, idToken);
      } catch (cause) {
        if (!(cause instanceof PlatformFailure)) throw cause;
        throw refused(cause.state, cause);
      }
      const { tokens, email: _, ...said } = introduced;
      const owner = (await entrance?.make(introduced)) ?? account;
      if (owner === undefined) throw refused('misconfigured');
      const now = clock.now();
      const about = { account: owner, platform: 'shopify', ...said } as const;
      const connection = await store.connect(about, keptOf(tokens, now), now, agreed);
      if (!connection) throw taken();
      await syncLater(connection);
      return connection;
    });
  }

  return {
    connect: (account, idToken) => open(account, idToken),
    enter: (idToken, entrance) => open(undefined, idToken, { entrance }),
    claim: (account, idToken, { only, ...agreed }) => open(account, idToken, { only, agreed }),
    seen: (account) => store.seen(account, clock.now()),
    async checks(key, page) {
      await found(key);
      return store.checks(key, page);
    },
    platformOf: async (key) => (await found(key)).platform,
    async test(key, capability) {
      const checks = await checkup(await found(key), { capability });
      return { connection: await found(key), checks };
    },
    async reconnect(key, idToken) {
      const known = await found(key);
      const connection =
        idToken === undefined || known.platform !== 'shopify'
          ? known
          : await open(key.account, idToken, { only: known.shop });
      // what the shop let us have may be less than we need
      const failed = (await checkup(connection, { brief: true })).find(
        ({ state, cause }) => state !== 'connected' && !mending.includes(cause),
      );
      if (failed && (!opened.includes(failed.state) || failed.cause === 'firewall' || failed.cause === 'web_page'))
        throw refused(failed.state);
      return { connection: await found(key), open: failed ? await doorOf(connection) : null };
    },
    list: (account) => store.list(account),
    async pause(key) {
      await found(key);
      // what was removed over there is over, paused or not
      await store.pause(key);
      return found(key);
    },
    async resume(key) {
      const connection = await found(key);
      if (!(await store.resume(key))) return connection;
      await syncLater(key);
      return found(key);
    },
    async disconnect(key) {
      const connection = await found(key);
      // nothing that runs subscribes again
      await store.pause(key);
      if (connection.state !== 'uninstalled') await leave(connection);
      await store.remove(key, clock.now());
    },
    async health(key, language) {
      const connection = await found(key);
      if (isHealthy(connection)) return connection;
      const { state, cause } = integrationOf(connection, language);
      throw integrationErrors.unhealthy({
        message: cause?.message ?? 'The first import of this shop is not done yet.',
        data: { state, cause, checkedAt: connection.lastSyncAt?.toISOString() ?? null },
      });
    },
  };
}
