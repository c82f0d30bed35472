import { requestErrors, sessionErrors } from '@varai/client';
import type { ShopUser, VerifiedSession } from './serve.ts';

/** Who a bearer is; the `session` feature knows. All throw `session/…` errors. */
export interface Authenticator {
  /** A session that was verified a moment ago, at no cost. */
  known(clientSecret: string): VerifiedSession | undefined;
  session(clientSecret: string): Promise<VerifiedSession>;
  /** Hears of sessions that were ended, by any instance; undefined when any may have been. Answers how to stop. */
  onEnd(listener: (id: string | undefined) => void): () => void;
  /** Those of these sessions that have not been ended: one statement. */
  alive(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Who looks at which shop. */
  shop(idToken: string): Promise<ShopUser>;
  /** The host that the secret key belongs to. */
  host(secretKey: string): Promise<string>;
}

/** @throws VaraiError `session/missing`, `request/malformed` */
export function bearerOf(header: string | undefined): string {
  if (header === undefined)
    throw sessionErrors.missing({ message: 'No credentials came. Send Authorization: Bearer ….' });
  const [, token] = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header) ?? [];
  if (token === undefined)
    throw requestErrors.malformed({
      message: 'The Authorization header cannot be read. Send Bearer and the credentials.',
    });
  return token;
}

/** @throws VaraiError `session/origin_mismatch`, `session/component_forbidden`, `session/feature_forbidden` */
export function assertAllowed(
  session: VerifiedSession,
  { component, feature }: { component: string | undefined; feature: string | undefined },
  origin: string | undefined,
): void {
  if (session.origin !== null && origin !== undefined && origin !== session.origin) {
    throw sessionErrors.origin_mismatch({ message: 'This session was made for a page of another origin.' });
  }
  if (component === undefined) return;
  if (session.components !== null && !session.components.includes(component)) {
    throw sessionErrors.component_forbidden({
      message: `This session does not allow ${component}. Ask for it when the session is made.`,
    });
  }
  if (feature === undefined) return;
  const allowed = (session.features as Record<string, readonly string[] | undefined>)[component];
  if (allowed !== undefined && !allowed.includes(feature)) {
    throw sessionErrors.feature_forbidden({ message: `This session does not allow ${feature} in ${component}.` });
  }
}
