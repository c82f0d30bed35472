import type { Mirror } from '../mirror.ts';
import { ProviderError } from '../provider.ts';
import type { BillingShop, Page, Seen, ShopifyPorts, Sighted } from './ports.ts';
import { ended, onHold, readCharges, sighted, type Charges } from './reading.ts';

/** A page that nobody decided on is forgotten: Shopify forgets a charge after two days. */
const patience = 2 * 86_400_000;

export interface Look {
  readonly shop: BillingShop | undefined;
  /** Absent where nobody could be asked. */
  readonly charges: Charges | undefined;
  readonly truth: Sighted | undefined;
}

/** What the shop, or our way to it, is like; undefined for what is no trouble of theirs. */
const stateOf = (error: unknown): string | undefined =>
  error instanceof Error && error.name === 'PlatformFailure' && 'state' in error && typeof error.state === 'string'
    ? error.state
    : undefined;

/** What a shop did not do, as a failure of the provider; anything else as it is. */
export const ofShop = (error: unknown): Error => {
  const code = stateOf(error);
  if (code === undefined) return error as Error; // safe: nothing else is thrown here
  return new ProviderError('unavailable', { code, declineCode: null, paymentMethodId: null }, { cause: error });
};

/**
 * Looks at Shopify and writes what it sees: the one writer of the mirror of accounts on its rails. Neither a webhook nor the
 * address that a merchant comes back by says more than that it is time to look.
 *
 * @throws ProviderError `unavailable` while the shop cannot be asked
 */
export function createLook({ pages, shopOf, handles, now }: ShopifyPorts) {
  async function see(shop: BillingShop, mirror: Mirror | undefined): Promise<Omit<Look, 'shop'>> {
    // nobody is left who could be asked: Shopify ends what an app charges when it is removed
    if (shop.removed) return { charges: undefined, truth: mirror && ended(mirror, now()) };
    try {
      const charges = await readCharges(shop);
      const [current] = [...charges.active, ...charges.all.filter(({ status }) => status === 'FROZEN')];
      const truth = current ? sighted(current, handles, now()) : mirror && ended(mirror, now());
      return { charges, truth };
    } catch (error) {
      if (stateOf(error) === 'frozen') return { charges: undefined, truth: mirror && onHold(mirror) };
      throw ofShop(error);
    }
  }

  const settled = ({ charges, truth }: Omit<Look, 'shop'>): Seen['settles'] => {
    const moment = now().getTime();
    return (page: Page) => {
      if (page.openedAt.getTime() + patience <= moment) return true;
      if (page.charge === null)
        return truth?.status !== 'canceled' && truth?.planId === page.planId && truth.interval === page.interval;
      const charge = charges?.all.find(({ id }) => id === page.charge);
      return charge !== undefined && charge.status !== 'PENDING';
    };
  };

  return async (account: string): Promise<Look> => {
    const shop = await shopOf(account);
    if (!shop) return { shop, charges: undefined, truth: undefined };
    const { number, mirror } = await pages.begin(account);
    const seen = await see(shop, mirror);
    await pages.end(account, number, { truth: seen.truth, settles: settled(seen) }, now());
    return { shop, ...seen };
  };
}
