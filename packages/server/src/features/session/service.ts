import {
  sessionErrors,
  type Features,
  type PortalSession,
  type PortalSessionRequest,
  type Rail,
  type SessionInfo,
} from '@varai/client';
import { LRUCache } from 'lru-cache';
import { randomUUID } from 'node:crypto';
import type { Account, Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { plainText } from '../../platform/plain-text.ts';
import type { VerifiedSession } from '../../platform/serve.ts';
import type { Revocations } from './revocations.ts';
import type { SessionStore } from './store.ts';
import { lifetime, type Tokens } from './token.ts';

export interface SessionService {
  create(host: string, request: PortalSessionRequest): Promise<PortalSession>;
  /** @throws VaraiError `session/not_found`, for another host's session too */
  revoke(host: string, id: string): Promise<{ id: string; revokedAt: string }>;
  describe(session: VerifiedSession): Promise<SessionInfo>;
  /** Forgets sessions that expired a day ago. */
  purge(): Promise<void>;
}

export interface SessionPorts {
  readonly database: Database;
  readonly store: SessionStore;
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly revocations: Revocations;
  readonly clock: Clock;
  /** What the page needs to know of the provider. */
  readonly stripe: { publishableKey?: string | undefined; jsUrl?: string | undefined } | undefined;
}

/** What pays through Shopify is ended there: nobody is offered to do it here. */
const withoutCancel = ({ subscription = ['change-plan'], ...features }: Features): Features => ({
  ...features,
  subscription: subscription.filter((feature) => feature !== 'cancel'),
});

/** Milliseconds for which an account's name, rail, currency and time zone are told from memory. */
const remembered = 5_000;

export function createSessionService({
  database,
  store,
  accounts,
  tokens,
  revocations,
  clock,
  stripe,
}: SessionPorts): SessionService {
  /** Without these two no tag of ours loads anything of the provider's. */
  const fields: Omit<Rail, 'name'> = {
    ...(stripe?.publishableKey && { publishableKey: stripe.publishableKey }),
    ...(stripe?.jsUrl && { stripeJsUrl: stripe.jsUrl }),
  };
  const railOf = (name: Rail['name'], { cardEntry }: VerifiedSession): Rail => ({
    name,
    ...(name === 'stripe' && cardEntry !== 'page' && fields),
  });

  /** What a session was told of its account, until either is read anew. */
  const told = new WeakMap<VerifiedSession, { readonly account: Account; readonly info: SessionInfo }>();
  const known = new LRUCache<string, { account: Account; until: number }>({ max: 10_000 });

  /** One indexed row an account, at most every five seconds however many of its tags and tabs ask. */
  async function accountOf(id: string): Promise<Account | undefined> {
    const now = clock.now().getTime();
    const entry = known.get(id);
    if (entry && now < entry.until) return entry.account;
    const account = await database.as(id, (trx) => accounts.find(trx, id));
    if (account) known.set(id, { account, until: now + remembered });
    return account;
  }

  return {
    async create(host, { account: externalId, user, components, features = {}, cardEntry, origin, locale }) {
      const id = `ps_${randomUUID().replaceAll('-', '')}`;
      // Whole seconds, as the token has them.
      const expiresAt = new Date(Math.floor(clock.now().getTime() / 1000) * 1000 + lifetime * 1000);
      const account = await database.system(async (trx) => {
        const found = await accounts.ensure(trx, {
          hostId: host,
          externalId,
          name: plainText(externalId) || user.email,
          email: user.email,
          locale: locale ?? null,
        });
        await store.add(trx, { id, account: found.id, host, expiresAt });
        return found.id;
      });
      const clientSecret = await tokens.sign({
        id,
        account,
        user: { ...user, name: plainText(user.name) || user.email },
        components: components ?? null,
        features,
        cardEntry,
        origin: origin === undefined ? null : new URL(origin).origin,
        locale: locale ?? null,
        expiresAt,
      });
      return { id, clientSecret, expiresAt: expiresAt.toISOString() };
    },

    async revoke(host, id) {
      const revokedAt = await database.system(async (trx) => {
        const at = await store.revoke(trx, host, id, clock.now());
        if (at) await revocations.announce(trx, id);
        return at;
      });
      if (!revokedAt) throw sessionErrors.not_found({ message: 'There is no such session.' });
      revocations.forget(id);
      return { id, revokedAt: revokedAt.toISOString() };
    },

    async describe(session) {
      const account = await accountOf(session.account);
      if (!account) throw sessionErrors.revoked({ message: 'The account of this session no longer exists.' });
      const known = told.get(session);
      if (known?.account === account) return known.info;
      const info = {
        account: { id: account.id, name: account.name },
        user: session.user,
        components: session.components,
        features: account.rail === 'stripe' ? session.features : withoutCancel(session.features),
        rail: railOf(account.rail, session),
        locale: session.locale ?? account.locale,
        currency: account.currency,
        timeZone: account.timeZone,
        expiresAt: session.expiresAt.toISOString(),
      };
      told.set(session, { account, info });
      return info;
    },

    async purge() {
      const before = new Date(clock.now().getTime() - 86_400_000);
      await database.system((trx) => store.purge(trx, before));
    },
  };
}
