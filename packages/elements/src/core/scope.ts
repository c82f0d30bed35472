import { createClient, createSession, sessionFromUrl, VaraiError } from '@varai/client';
import type { Client, FetchClientSecret } from '@varai/client';
import type { Appearance } from './appearance.ts';
import { atom } from './atom.ts';
import type { Scope } from './context.ts';
import type { FontSource } from './fonts.ts';
import { SessionExpiredEvent } from './session-expired.ts';

/** What a page says once, for all of its tags. */
export interface VaraiConfig {
  /** Where the API answers, such as `https://api.example.com`. */
  readonly baseUrl?: string | undefined;
  /** Gives a client secret that the page's own server made; called again before it runs out. */
  readonly fetchClientSecret?: FetchClientSecret | undefined;
  /** A path of the page's own origin that answers `PortalSession` to a POST; instead of `fetchClientSecret`. */
  readonly sessionUrl?: string | undefined;
  readonly appearance?: Appearance | undefined;
  /**
   * Fonts for Stripe's fields, whose frame knows none of the page's. Our tags need none: they wear what the page has declared.
   * Read when fields are shown.
   */
  readonly fonts?: readonly FontSource[] | undefined;
  /** BCP 47, such as `de-AT`. */
  readonly locale?: string | undefined;
  /** A ready client, in tests and stories, or one that a page shares. */
  readonly client?: Client | undefined;
}

export interface ConfigurableScope extends Scope {
  /** Takes over what is given and keeps the rest. */
  configure(config: VaraiConfig): void;
  /** Ends the session in this page: tags say so, and load nothing more. */
  logout(): void;
}

/** A scope that makes its client when the first tag asks; `owners` are told when no secret can be had any more. */
export function createScope(owners: Iterable<EventTarget>): ConfigurableScope {
  const $client = atom<Client | undefined>(undefined, () => {
    watched = true;
    settle();
    return undefined;
  });
  const $locale = atom<string | undefined>(undefined);
  const $appearance = atom<Appearance | undefined>(undefined);
  let config: VaraiConfig = {};
  let watched = false;
  let own: Client | undefined;
  let madeOf = '';

  const settle = (): void => {
    const { baseUrl, sessionUrl, fetchClientSecret, client } = config;
    const recipe = client || !baseUrl || !(sessionUrl || fetchClientSecret) ? '' : `${baseUrl} ${sessionUrl ?? ''}`;
    if (recipe !== madeOf) {
      own?.close();
      own = undefined;
      madeOf = '';
    }
    if (recipe && !own && watched) {
      madeOf = recipe;
      own = connect(recipe.split(' ', 1)[0]!);
    }
    $client.set(client ?? own);
  };

  const connect = (baseUrl: string): Client => {
    const session = createSession({
      // Read anew each time, since a framework may pass another function at every render.
      fetchClientSecret: (request) => (config.fetchClientSecret ?? sessionFromUrl(config.sessionUrl ?? ''))(request),
      onExpired() {
        for (const owner of owners) owner.dispatchEvent(new SessionExpiredEvent());
      },
    });
    return createClient({ baseUrl, session });
  };

  return {
    $client,
    $locale,
    $appearance,
    fonts: () => config.fonts,
    configure(next) {
      config = { ...config, ...next };
      $locale.set(config.locale);
      $appearance.set(config.appearance);
      settle();
    },
    logout() {
      const refuse = { send: () => Promise.reject(new VaraiError('session/missing', 401)), close() {} };
      config = { ...config, client: refuse as unknown as Client };
      settle();
    },
  };
}
