import type { Decline } from '@varai/client/declines';
import type { Language } from '../../platform/language.ts';
import { words as ar } from './words/ar.ts';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as es } from './words/es.ts';
import { words as fr } from './words/fr.ts';
import { words as it } from './words/it.ts';
import { words as ja } from './words/ja.ts';
import { words as nl } from './words/nl.ts';
import { words as pl } from './words/pl.ts';
import { words as pt } from './words/pt.ts';

export type MailFact = 'removed' | 'default' | 'expiring';

export interface MailWords {
  readonly footer: string;
  readonly of: Record<MailFact, (facts: { method: string; next: string | null; end: string }) => [string, ...string[]]>;
}

/** What the script of the page says, of a try that added nothing yet. */
interface ScriptWords {
  readonly busyText: string;
  readonly blocked: string;
  /** It never came to Stripe: our server was not reached, refused it, or was asked too often. */
  readonly unsent: string;
  readonly barred: string;
  readonly busy: string;
  /** An answer was lost: Stripe's, or our own server's after Stripe has said that it is saved. */
  readonly unknown: string;
  readonly unheard: string;
  /** The bank's own page was left without an answer. */
  readonly unconfirmed: string;
  readonly pending: string;
  readonly pendingText: string;
}

/** What the page says. */
export interface PageWords {
  readonly title: string;
  readonly safe: string;
  readonly save: string;
  readonly cancel: string;
  readonly back: string;
  readonly added: string;
  readonly addedMore: string;
  readonly close: string;
  readonly expired: string;
  readonly again: string;
  readonly unknown: string;
  readonly unknownMore: string;
  readonly noScript: string;
  readonly script: ScriptWords;
  /** Why a bank refused, what is safe, and what helps. */
  readonly refusals: Readonly<Record<Decline, string>>;
}

/** Of kinds of methods that have no name of their own. */
export type MethodNames = Readonly<
  Record<
    | 'acss_debit'
    | 'au_becs_debit'
    | 'bacs_debit'
    | 'card'
    | 'kr_card'
    | 'nz_bank_account'
    | 'sepa_debit'
    | 'unknown'
    | 'us_bank_account',
    string
  >
>;

export interface MethodWords {
  readonly names: MethodNames;
  readonly mails: MailWords;
  readonly page: PageWords;
}

/** What mails and pages of methods say, in each language. */
export const words: Readonly<Record<Language, MethodWords>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };
