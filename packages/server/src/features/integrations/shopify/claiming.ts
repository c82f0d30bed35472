import { integrationErrors, type Claim, type ClaimAcceptance, type Claimant, type Door } from '@varai/client';
import type { Account } from '../../../platform/accounts.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { ConnectionStore } from '../ports.ts';
import type { ConnectionService } from '../service.ts';
import type { ClaimStore } from './claim-store.ts';

const goodForMs = 60 * 60_000;

/**
 * How a shop of Shopify is connected with an account that began it elsewhere than in the shop's admin. The account is given a code;
 * the merchant enters it in the app, in the shop's admin, where an ID token proves which shop it is, is told who asked, and agrees.
 *
 * Neither does alone: whoever only knows the name of a shop has no token of it, and whoever has one still needs the code, so that
 * nobody's shop lands in an account that did not ask for it (docs/decisions/0029-a-shop-agrees-to-who-asked.md).
 */
export function createClaims(deps: {
  claims: ClaimStore;
  store: Pick<ConnectionStore, 'ofShop'>;
  service: Pick<ConnectionService, 'claim'>;
  /** Which shop an ID token is of. @throws VaraiError `integrations/id_token_refused` */
  shopIn: (idToken: string) => Promise<string>;
  doorTo: (address: string) => Door;
  accountOf: (id: string) => Promise<Account | undefined>;
  /** Whether the account pays for a plan through its shop. */
  pays: (account: string) => Promise<boolean>;
  clock: Clock;
}) {
  const { claims, store, service, shopIn, doorTo, accountOf, pays, clock } = deps;

  const gone = () =>
    integrationErrors.claim_gone({
      message: 'This code is not good for this shop: it is mistyped, was used, or its hour is over.',
    });

  /** The claim that is meant, once the shop has proved itself, and whether the shop leaves the account that asks. */
  async function examine(account: string, { code, idToken }: ClaimAcceptance) {
    const shop = await shopIn(idToken);
    const claim = await claims.find(shop, code, clock.now());
    const claimant = claim && (await accountOf(claim.account));
    if (!claim || !claimant) throw gone();
    const held = await store.ofShop(shop);
    const leaves =
      held.some((one) => one.account === account && one.state !== 'uninstalled') && account !== claimant.id;
    const told: Claimant = {
      store: shop,
      account: { name: claimant.name, email: claimant.email },
      leaves,
    };
    return { claim, leaves, told };
  }

  return {
    async create(account: string, address: string): Promise<Claim> {
      const { store: shop, url } = doorTo(address);
      const now = clock.now();
      const expiresAt = new Date(now.getTime() + goodForMs);
      const code = await claims.create(account, shop, now, expiresAt);
      return { code, store: shop, url, expiresAt: expiresAt.toISOString() };
    },

    open: async (account: string): Promise<Claim[]> =>
      (await claims.unused(account, clock.now())).map(({ code, shop, expiresAt }) => ({
        code,
        ...doorTo(shop),
        expiresAt: expiresAt.toISOString(),
      })),

    /** @throws VaraiError `integrations/claim_gone`, `integrations/id_token_refused` */
    look: async (account: string, input: ClaimAcceptance): Promise<Claimant> => (await examine(account, input)).told,

    /** @throws VaraiError as `look` and `ConnectionService.connect`; `integrations/plan_runs` */
    async accept(account: string, input: ClaimAcceptance): Promise<Claimant> {
      const { claim, told } = await examine(account, input);
      await service.claim(claim.account, input.idToken, {
        only: claim.shop,
        from: account,
        async before() {
          // whoever was first has used the code and taken the shop away
          const { leaves } = await examine(account, input);
          if (leaves && (await pays(account)))
            throw integrationErrors.plan_runs({
              message:
                'This shop pays for a plan here. End the plan first, then connect the shop with the other account.',
            });
        },
        async within(trx) {
          if (!(await claims.use(trx, claim, clock.now()))) throw gone();
        },
      });
      return told;
    },
  };
}

export type Claims = ReturnType<typeof createClaims>;
