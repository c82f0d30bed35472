import { integrationErrors } from '@varai/client';
import type { Clock } from '../../../platform/clock.ts';
import { plainText } from '../../../platform/plain-text.ts';
import type { Introduced } from '../service.ts';
import type { Admin } from './admin.ts';
import { documents } from './documents.ts';
import { IdTokenError, verifyIdToken } from './id-token.ts';
import type { ShopifySettings } from './settings.ts';
import type { ShopTokenIssuer } from './tokens.ts';

interface Said {
  readonly shop: {
    readonly name: string;
    readonly email: string;
    readonly currencyCode: string;
    readonly ianaTimezone: string;
  };
  readonly currentAppInstallation: { readonly accessScopes: readonly { readonly handle: string }[] };
}

/** Which shop an ID token is of. @throws VaraiError `integrations/id_token_refused` */
export const shopInToken =
  (settings: ShopifySettings, clock: Clock) =>
  async (idToken: string): Promise<string> => {
    try {
      return (await verifyIdToken(settings, idToken, clock)).shop;
    } catch (cause) {
      if (!(cause instanceof IdTokenError)) throw cause;
      throw integrationErrors.id_token_refused({
        message: `${cause.message} Get a new one and send it at once.`,
        cause,
      });
    }
  };

/** Exchanges the ID token of a shop and asks the shop what it is. @throws PlatformFailure */
export const introducing =
  (deps: { tokens: ShopTokenIssuer; admin: Admin }) =>
  async (shop: string, idToken: string): Promise<Introduced> => {
    const tokens = await deps.tokens.exchange(shop, idToken);
    const said = await deps.admin.ask<Said>(shop, tokens.access, documents.shop);
    return {
      shop,
      tokens,
      name: plainText(said.shop.name, 200) || shop,
      email: said.shop.email,
      currency: said.shop.currencyCode,
      timeZone: said.shop.ianaTimezone,
      scopes: said.currentAppInstallation.accessScopes.map(({ handle }) => handle),
    };
  };
