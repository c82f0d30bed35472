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

/** Verifies an ID token, exchanges it and asks the shop what it is. @throws PlatformFailure, VaraiError `integrations/id_token_refused` */
export const introducing =
  (deps: { settings: ShopifySettings; tokens: ShopTokenIssuer; admin: Admin; clock: Clock }) =>
  async (idToken: string, admit: (shop: string) => Promise<void>): Promise<Introduced> => {
    const { shop } = await verifyIdToken(deps.settings, idToken, deps.clock).catch((cause: unknown) => {
      if (!(cause instanceof IdTokenError)) throw cause;
      throw integrationErrors.id_token_refused({
        message: `${cause.message} Get a new one and send it at once.`,
        cause,
      });
    });
    await admit(shop);
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
