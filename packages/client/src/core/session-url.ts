import { VaraiError } from './error.ts';
import { networkErrors } from './network-errors.ts';
import { nativesWith, stringify, type Natives } from './natives.ts';
import type { ClientSecret, FetchClientSecret } from './session.ts';

/**
 * Gets client secrets from the page's own back end: a POST to `url`, same
 * origin, with the page's cookies, that answers a `PortalSession`.
 */
export function sessionFromUrl(url: string, options: Partial<Natives> = {}): FetchClientSecret {
  const { fetch } = nativesWith(options);
  return async ({ reason, action, signal }) => {
    const answer = await fetch(url, {
      method: 'POST',
      mode: 'same-origin',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: stringify({ reason, action }),
      signal,
    }).catch((cause: unknown) => {
      throw networkErrors.unreachable({ cause });
    });
    const body: unknown = await answer.json().catch(() => undefined);
    if (!answer.ok) throw VaraiError.from(body, answer.status);
    return body as ClientSecret;
  };
}
