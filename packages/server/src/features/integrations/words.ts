import type { Language } from '../../platform/language.ts';
import type { Reason, Trouble } from './failure.ts';
import type { ConnectionState } from './tables.ts';
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

export type Troubled = Exclude<ConnectionState, 'connected' | 'connecting'>;

/** Why a shop that its merchant activated is not connected. */
export type MishapCode = Trouble | 'not_heard' | 'shop_taken';

interface Said {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What the pages of the handshake say. */
export interface PageWords {
  readonly button: string;
  ask(shop: string): Said;
  connected(shop: string): Said;
  failed(message: string): Said;
  readonly gone: Said;
  readonly silent: Said;
  readonly taken: Said;
  readonly how: Said;
}

export interface IntegrationWords {
  /** What is wrong with a shop. */
  readonly states: Readonly<Record<Troubled, string>>;
  /** Said in place of the state's words. */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Said of a shop of Magento in place of the state's words, where its merchant clicks elsewhere. */
  readonly magento: Readonly<Record<'auth_expired' | 'scope_missing' | 'misconfigured', string>>;
  /** What a platform does not offer is said, and never tried. */
  readonly noWebhooks: string;
  readonly mishaps: Readonly<Record<MishapCode | 'maintenance' | 'error_page' | 'firewall' | 'web_page', string>>;
  readonly pages: PageWords;
  /** What a customer of a shop asked for; `orders` is empty where there are none. */
  disclosure(told: { customer: string; shop: string; orders: string }): { subject: string; lines: string[] };
}

/** What merchants read of their shops, in each language. */
export const words: Readonly<Record<Language, IntegrationWords>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };
