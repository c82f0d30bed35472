import { errors, jwtVerify } from 'jose';
import type { Clock } from '../../../platform/clock.ts';
import { isShop, type ShopifySettings } from './settings.ts';

/** Who looks at which shop, as App Bridge says and Shopify signed. */
export interface IdToken {
  readonly shop: string;
  readonly user: string;
  readonly id: string;
}

/** Not an ID token of this app, or no longer. The token is never part of the message. */
export class IdTokenError extends Error {
  override readonly name = 'IdTokenError';
}

const required = ['iss', 'dest', 'aud', 'sub', 'exp', 'nbf', 'iat', 'jti'];

/**
 * Verifies an ID token: HS256 alone, every claim there, ten seconds of tolerance, issued by the shop that it is for
 * (https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens). Any of the client secrets may have signed it.
 *
 * @throws IdTokenError
 */
export async function verifyIdToken(
  { clientId, clientSecrets }: ShopifySettings,
  token: string,
  clock: Clock,
): Promise<IdToken> {
  for (const secret of clientSecrets) {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
        algorithms: ['HS256'],
        audience: clientId,
        requiredClaims: required,
        clockTolerance: 10,
        currentDate: clock.now(),
      });
      const { aud, dest, iss, sub = '', jti = '' } = payload;
      // a list that holds us is an audience by the standard, and nothing that Shopify makes
      if (aud !== clientId) throw new IdTokenError('The ID token is for another app.');
      const shop = typeof dest === 'string' && dest.startsWith('https://') ? dest.slice('https://'.length) : '';
      if (!isShop(shop)) throw new IdTokenError('The ID token is not for a shop.');
      if (iss !== `https://${shop}/admin`) throw new IdTokenError('The ID token is of another shop than it is for.');
      return { shop, user: sub, id: jti };
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (error instanceof IdTokenError) throw error;
      throw new IdTokenError(
        `The ID token is not usable: ${error instanceof errors.JOSEError ? error.code : 'unread'}.`,
      );
    }
  }
  throw new IdTokenError('The ID token is not signed with the secret of this app.');
}
