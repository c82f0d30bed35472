import type { Check as PublicCheck, Integration, IntegrationCause } from '@varai/client';
import type { Language } from '../../platform/language.ts';
import type { Reason } from './failure.ts';
import type { Check, Connection, Seen } from './ports.ts';
import type { Platform } from './tables.ts';
import { words, type IntegrationWords, type Troubled } from './words.ts';

const remedies: Readonly<Record<Troubled, IntegrationCause['remedy']>> = {
  degraded: 'wait',
  rate_limited: 'wait',
  unreachable: 'wait',
  auth_expired: 'reconnect',
  scope_missing: 'reconnect',
  uninstalled: 'reconnect',
  misconfigured: 'reconnect',
  unsupported_version: 'wait',
  frozen: 'ask_platform',
  paused: 'resume',
};

/** What somebody else than us or the wait has to put right. */
const elsewhere: readonly (Reason | null)[] = ['currency_changed', 'firewall', 'web_page'];

/** What is wrong with a shop, in its merchant's words. */
export const wordsOf = (platform: Platform, state: Troubled, reason: Reason | null, language: Language): string =>
  (reason && words[language].reasons[reason]) ??
  (platform === 'magento' && isClickedElsewhere(state)
    ? words[language].magento[state]
    : words[language].states[state]);

const isClickedElsewhere = (state: Troubled): state is keyof IntegrationWords['magento'] => state in words.en.magento;

type Standing = Pick<Connection, 'cause' | 'platform' | 'state'>;

/** What is wrong, and what helps; `null` where nothing is. */
function causeOf({ platform, state, cause: reason }: Standing, language: Language): IntegrationCause | null {
  if (state === 'connected' || state === 'connecting') return null;
  return {
    code: state,
    ...(reason && { reason }),
    message: wordsOf(platform, state, reason, language),
    remedy: elsewhere.includes(reason) ? 'ask_platform' : remedies[state],
  };
}

/** A check as a merchant reads it. */
export const checkOf = (
  platform: Platform,
  { capability, state, cause, latencyMs, at }: Check,
  language: Language,
): PublicCheck => ({
  capability,
  state,
  latencyMs,
  at: at.toISOString(),
  cause: causeOf({ platform, state, cause }, language),
});

/** A connection as a merchant reads it. */
export function integrationOf(
  { id, platform, name, shop, state, cause, lastSyncAt }: Connection,
  language: Language,
  { checks, recent }: Seen = { checks: [], recent: [] },
): Integration {
  return {
    id,
    platform,
    name,
    store: shop,
    state,
    cause: causeOf({ platform, state, cause }, language),
    lastSyncAt: lastSyncAt?.toISOString() ?? null,
    checks: checks.map((one) => checkOf(platform, one, language)),
    ...(platform === 'magento' && {
      unavailable: [{ capability: 'receive_webhooks', reason: 'no_webhooks', message: words[language].noWebhooks }],
    }),
    recent: recent.map(({ from, passed, failed }) => ({ from: from.toISOString(), passed, failed })),
  };
}

/** Numbers come in, if late. */
export const isHealthy = ({ state, importedAt }: Connection): boolean =>
  state === 'connected' || (importedAt !== null && (state === 'degraded' || state === 'rate_limited'));
