import { sessionErrors, type Features, type SessionUser } from '@varai/client';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../platform/clock.ts';
import type { KeyRing } from '../../platform/keys.ts';
import type { VerifiedSession } from '../../platform/serve.ts';

/** Seconds that a client secret lives. */
export const lifetime = 600;

/** Seconds that the clocks of two instances may differ. */
const skew = 5;

const algorithm = 'HS256';
const audience = 'varai-portal';
const type = 'varai-session+jwt';

interface Claims {
  readonly act: string;
  readonly usr: SessionUser;
  readonly cmp: string[] | null;
  readonly ftr: Features;
  readonly crd?: 'page';
  readonly org: string | null;
  readonly loc: string | null;
}

export interface Tokens {
  sign(session: VerifiedSession): Promise<string>;
  /** @throws VaraiError `session/expired`, `session/malformed` */
  verify(token: string): Promise<VerifiedSession>;
}

/** Client secrets: signed by the first key of SESSION_KEYS, verified by all of them, in one algorithm only. */
export function createTokens(ring: KeyRing, issuer: string, clock: Clock): Tokens {
  const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

  return {
    sign: ({ id, account, user, components, features, cardEntry, origin, locale, expiresAt }) =>
      new SignJWT({
        act: account,
        usr: user,
        cmp: components,
        ftr: features,
        ...(cardEntry === 'page' && { crd: cardEntry }),
        org: origin,
        loc: locale,
      } satisfies Claims)
        .setProtectedHeader({ alg: algorithm, kid: ring[0].kid, typ: type })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(user.id)
        .setJti(id)
        .setIssuedAt(seconds(clock.now()))
        .setExpirationTime(seconds(expiresAt))
        .sign(ring[0].secret),

    async verify(token) {
      try {
        const { payload } = await jwtVerify<Claims>(
          token,
          ({ kid }) => {
            const key = ring.find((one) => one.kid === kid);
            if (!key) throw new errors.JWKSNoMatchingKey();
            return key.secret;
          },
          {
            algorithms: [algorithm],
            issuer,
            audience,
            typ: type,
            clockTolerance: skew,
            currentDate: clock.now(),
            requiredClaims: ['exp', 'jti', 'act', 'usr'],
          },
        );
        const { jti, exp, act, usr, cmp, ftr, crd, org, loc } = payload;
        return {
          id: jti as string, // safe: required above, and signed by us
          account: act,
          user: usr,
          components: cmp,
          features: ftr,
          ...(crd && { cardEntry: crd }),
          origin: org,
          locale: loc,
          expiresAt: new Date((exp as number) * 1000),
        };
      } catch (error) {
        if (error instanceof errors.JWTExpired)
          throw sessionErrors.expired({ message: 'This client secret has expired. Fetch a new one.' });
        throw sessionErrors.malformed({
          message: 'This is no client secret of this server. Fetch one from your own server.',
        });
      }
    },
  };
}
