import { paymentMethodErrors, type MethodPage, type SetupEnd } from '@varai/client';
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { VerifiedSession } from '../../platform/serve.ts';
import type { Holder } from './holder.ts';
import type { PageStore, StoredPage } from './page-store.ts';
import type { MethodProvider } from './provider.ts';

/** How long a link is good. */
const minutes = 10;

export type PageState = 'open' | 'used' | 'expired';

export interface OpenPage {
  readonly state: PageState;
  readonly locale: string;
  /** ISO 4217, the account's. */
  readonly currency: string;
  readonly returnUrl: string | null;
  /** How the setup stands that was begun here; absent before, and once it is used. */
  readonly setup?: Pick<SetupEnd, 'status' | 'failure'>;
}

/** Links to a page of ours where a method is added, for pages of hosts that cannot hold the provider's fields. */
export interface MethodPages {
  /**
   * A link that only whoever gets it knows: 256 random bits, of which a hash is kept.
   * Throws `payment-methods/return_url_refused`.
   */
  open(
    account: string,
    session: Pick<VerifiedSession, 'origin' | 'locale' | 'components'>,
    returnUrl?: string,
  ): Promise<MethodPage>;
  /** The one SetupIntent of the page, the same however often it is asked for; undefined unless the page is open. */
  setup(id: string): Promise<string | undefined>;
  /**
   * How the link stands, undefined for one that was never given out. Where a setup was begun the provider is asked, also
   * after the link has run out: once a method was added the link is used, and its account is looked at.
   */
  look(id: string): Promise<OpenPage | undefined>;
  /** What is known of who pays, where the page is open and whoever asked for the link may see it. */
  holder(id: string): Promise<Holder | undefined>;
}

const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url');

export function createMethodPages(ports: {
  readonly store: PageStore;
  readonly provider: Pick<MethodProvider, 'setup' | 'findSetup'>;
  readonly customer: (account: string) => Promise<string>;
  readonly noticed: (account: string) => Promise<void>;
  /** What the profile says of who pays. */
  readonly holder: (account: string) => Promise<Holder>;
  readonly publicUrl: string;
  readonly clock: Clock;
}): MethodPages {
  const { store, provider, customer, noticed, publicUrl, clock } = ports;

  const stateOf = ({ usedAt, expiresAt }: StoredPage): PageState =>
    usedAt !== null ? 'used' : expiresAt <= clock.now() ? 'expired' : 'open';

  const shown = (page: StoredPage): OpenPage => ({
    state: stateOf(page),
    locale: page.locale,
    currency: page.currency,
    returnUrl: page.returnUrl,
  });

  return {
    async open(account, { origin, locale, components }, returnUrl) {
      await customer(account);
      if (returnUrl !== undefined && (origin === null || new URL(returnUrl).origin !== origin)) {
        throw paymentMethodErrors.return_url_refused({
          message: 'The page to return to has to be of the origin that the session was made for.',
        });
      }
      const id = randomBytes(32).toString('base64url');
      const expiresAt = new Date(clock.now().getTime() + minutes * 60_000);
      await store.add({
        account,
        id: hashOf(id),
        locale: locale ?? 'en',
        returnUrl: returnUrl ?? null,
        expiresAt,
        holder: components === null || components.includes('profile'),
      });
      return { url: `${publicUrl}/pages/payment-method/${id}`, expiresAt: expiresAt.toISOString() };
    },

    async setup(id) {
      const page = await store.find(hashOf(id));
      if (!page || stateOf(page) !== 'open') return undefined;
      const owner = await customer(page.account);
      const intent = await provider.setup(owner, page.account, `page:${page.id}`);
      if (page.setupIntent === null) await store.began(page, intent.id);
      return intent.clientSecret;
    },

    async holder(id) {
      const page = await store.find(hashOf(id));
      if (!page?.holder || stateOf(page) !== 'open') return undefined;
      // it only spares typing: the page is there without it
      return ports.holder(page.account).catch(() => undefined);
    },

    async look(id) {
      const page = await store.find(hashOf(id));
      if (!page) return undefined;
      if (page.usedAt !== null || page.setupIntent === null) return shown(page);
      const setup = await provider.findSetup(page.setupIntent);
      if (setup?.status !== 'saved') return { ...shown(page), ...(setup && { setup }) };
      await noticed(page.account);
      await store.used(page, clock.now());
      return { ...shown(page), state: 'used' };
    },
  };
}
