import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import { PlatformFailure } from './failure.ts';
import type { ConnectionKey, ConnectionStore, KeptOpener } from './ports.ts';
import type { ShopTokenIssuer, ShopTokens } from './shopify/tokens.ts';

/** Tokens are renewed when this much of their life is over. */
const renewAfter = 0.8;
const leaseMs = 30_000;
const pauseMs = 200;
const tries = (leaseMs / pauseMs) * 2;

export const keptOf = ({ access, refresh, expiresIn }: ShopTokens, now: Date): KeptOpener => ({
  opener: { access, refresh },
  renewAt: new Date(now.getTime() + expiresIn * 1000 * renewAfter),
  expiresAt: new Date(now.getTime() + expiresIn * 1000),
});

type Shop = ConnectionKey & { readonly shop: string };

export interface Opening {
  /**
   * A token of the shop, renewed when it is time: by one process alone, while the others go on with the one before or, once that
   * has expired, wait. `refused` is one that the shop would not take: another is got, once.
   *
   * @throws PlatformFailure `auth_expired` when the merchant has to open the shop again
   */
  token(key: Shop, refused?: string): Promise<string>;
}

export function createOpening(deps: {
  store: ConnectionStore;
  tokens: ShopTokenIssuer;
  clock: Clock;
  crash: Crash;
  wait: (ms: number) => Promise<void>;
}): Opening {
  const { store, tokens, clock, crash, wait } = deps;

  /** `undefined` when the shop was ended or opened anew meanwhile: what was got leads nowhere. */
  async function renew(key: Shop, { opener }: KeptOpener, until: Date): Promise<string | undefined> {
    const now = clock.now();
    try {
      const renewed = keptOf(await tokens.refresh(key.shop, opener.refresh), now);
      // Whoever dies here leaves the token before, with which the shop gives the next.
      crash('integrations:renewed');
      return (await store.endRenewal(key, until, renewed)) ? renewed.opener.access : undefined;
    } catch (error) {
      if (error instanceof PlatformFailure) await store.endRenewal(key, until);
      throw error;
    }
  }

  return {
    async token(key, refused) {
      for (let tried = 0; tried < tries; tried += 1) {
        const kept = await store.opener(key);
        if (!kept) throw new PlatformFailure('auth_expired', 'There is no token of this shop.');
        const now = clock.now();
        const { access } = kept.opener;
        if (access !== refused && now < kept.renewAt) return access;
        const until = new Date(now.getTime() + leaseMs);
        if (await store.beginRenewal(key, now, until)) {
          // Somebody may have ended a renewal between the look and the lease.
          const again = await store.opener(key);
          if (again?.opener.refresh !== kept.opener.refresh) await store.endRenewal(key, until);
          else {
            const renewed = await renew(key, kept, until);
            if (renewed !== undefined) return renewed;
          }
        } else if (access !== refused && now < kept.expiresAt) return access;
        else await wait(pauseMs);
      }
      throw new PlatformFailure('unreachable', 'Another process has been renewing the token for too long.');
    },
  };
}
