import * as z from 'zod/mini';
import { PlatformFailure } from '../failure.ts';
import { addressOf, type ShopifySettings } from './settings.ts';

/** An offline token and what renews it. */
export interface ShopTokens {
  readonly access: string;
  readonly refresh: string;
  readonly scopes: readonly string[];
  /** Seconds from now. */
  readonly expiresIn: number;
}

const Granted = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  scope: z.string(),
  expires_in: z.number(),
});

const patience = 10_000;

/**
 * Token exchange and refresh: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens. Each refresh makes a
 * new pair; the one before stays good until the new one is used, so a lost answer is asked for again.
 */
export function createShopTokens(settings: ShopifySettings) {
  async function grant(shop: string, fields: Readonly<Record<string, string>>): Promise<ShopTokens> {
    let answer: Response;
    try {
      answer = await fetch(`${addressOf(settings, shop)}/admin/oauth/access_token`, {
        method: 'POST',
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        body: new URLSearchParams({
          client_id: settings.clientId,
          client_secret: settings.clientSecrets[0],
          ...fields,
        }),
      });
    } catch (cause) {
      throw new PlatformFailure('unreachable', 'The shop did not answer when it was asked for a token.', { cause });
    }
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.status >= 500 || answer.status === 429)
      throw new PlatformFailure('unreachable', `The shop gave no token: HTTP ${answer.status}.`);
    const granted = Granted.safeParse(body);
    if (!answer.ok || !granted.success)
      throw new PlatformFailure('auth_expired', `The shop refused a token: HTTP ${answer.status}.`);
    const { access_token, refresh_token, scope, expires_in } = granted.data;
    return { access: access_token, refresh: refresh_token, scopes: scope.split(','), expiresIn: expires_in };
  }

  return {
    /** @throws PlatformFailure */
    exchange: (shop: string, idToken: string) =>
      grant(shop, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: idToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
        expiring: '1',
      }),
    /** @throws PlatformFailure */
    refresh: (shop: string, refresh: string) => grant(shop, { grant_type: 'refresh_token', refresh_token: refresh }),
  };
}

export type ShopTokenIssuer = ReturnType<typeof createShopTokens>;
