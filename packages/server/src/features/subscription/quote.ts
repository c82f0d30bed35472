import { randomBytes } from 'node:crypto';
import type { Interval, Quote } from '@varai/client';
import { languageOf, type Language } from '../../platform/language.ts';
import type { Signing } from '../../platform/signing.ts';

/** What a quote promises: enough to work it out again and to see whether it still holds. */
export interface Promised {
  readonly planId: string;
  readonly interval: Interval;
  readonly timing: Quote['timing'];
  /** The direction of a change that would wait for the period's end, had the customer not asked for it at once. */
  readonly asked: Quote['direction'] | null;
  /** Unix seconds; null where the provider takes its own moment. */
  readonly prorationDate: number | null;
  /** Minor units. */
  readonly due: number;
  readonly credit: number;
  readonly recurring: number;
  readonly currency: string;
  readonly fingerprint: string;
  /** What the quote was read in; null where nobody said, and the account's counts. */
  readonly language: Language | null;
  /** Unix seconds. */
  readonly expiresAt: number;
}

/** Makes and reads the ids of quotes: `q_<payload>.<kid>.<mac>`, at most 255 characters. */
export interface QuoteSeal {
  seal(account: string, promised: Promised): string;
  /** Undefined for what this server did not sign for this account. */
  open(account: string, id: string): Promised | undefined;
}

const purpose = 'subscription-quote';
const number = (value: number): string => value.toString(36);

export function createQuoteSeal(
  signing: Signing,
  random = (): string => randomBytes(5).toString('base64url'),
): QuoteSeal {
  const bound = (account: string, payload: string) => Buffer.from(`${account}\n${payload}`);

  return {
    seal(account, promised) {
      const payload = Buffer.from(pack(promised, random())).toString('base64url');
      const { kid, mac } = signing.sign(purpose, bound(account, payload));
      return `q_${payload}.${kid}.${Buffer.from(mac).toString('base64url')}`;
    },

    open(account, id) {
      const [payload, kid, mac, ...more] = id.replace(/^q_/, '').split('.');
      if (!id.startsWith('q_') || !payload || !kid || !mac || more.length > 0) return undefined;
      const signature = { kid, mac: Buffer.from(mac, 'base64url') };
      if (Buffer.from(signature.mac).toString('base64url') !== mac) return undefined;
      if (!signing.verify(purpose, bound(account, payload), signature)) return undefined;
      return unpack(Buffer.from(payload, 'base64url').toString());
    },
  };
}

const directions = ['upgrade', 'downgrade', 'interval'] as const satisfies readonly Quote['direction'][];

const pack = (promised: Promised, nonce: string): string =>
  [
    promised.planId,
    promised.interval,
    promised.timing === 'immediately' ? 'n' : 'e',
    promised.prorationDate === null ? '' : number(promised.prorationDate),
    number(promised.due),
    number(promised.credit),
    number(promised.recurring),
    promised.currency,
    promised.fingerprint,
    number(promised.expiresAt),
    nonce,
    promised.asked?.[0] ?? '',
    promised.language ?? '',
  ].join('~');

function unpack(text: string): Promised {
  const [planId, interval, timing, date, due, credit, recurring, currency, fingerprint, expiresAt, , asked, language] =
    text.split('~');
  const read = (value: string | undefined) => parseInt(value ?? '', 36);
  return {
    planId: planId ?? '',
    interval: interval === 'year' ? 'year' : 'month',
    timing: timing === 'n' ? 'immediately' : 'period_end',
    asked: directions.find(([initial]) => initial === asked) ?? null,
    prorationDate: date ? read(date) : null,
    due: read(due),
    credit: read(credit),
    recurring: read(recurring),
    currency: currency ?? '',
    fingerprint: fingerprint ?? '',
    language: language ? languageOf(language) : null,
    expiresAt: read(expiresAt),
  };
}
