import type { Check, Finding } from '@varai/client/checks';
import type * as basic from './checks/basic.ts';
import type { Said } from './checks/basic.ts';
import { wordsIn } from '../../core/locale.ts';
import type { Rule } from './rules.ts';

interface Loaded {
  basic?: typeof basic;
  phone?: (country?: string) => Check;
  postalCode?: (country: string) => Check;
  taxId?: (type: string, text: string) => Finding | undefined;
}

const loaded: Loaded = {};
/** What is said in each language that was asked for. */
const spoken = new Map<string, Said>();

async function fetchWords(lang: string): Promise<void> {
  if (spoken.has(lang)) return;
  const { said: en } = await import('./checks/basic.ts');
  spoken.set(lang, await wordsIn<Said>(lang, { en, others: () => import('./checks/words.languages.ts') }));
}

/** Fetches what some rules need, and the words of a language; what is here is not fetched again. */
export async function fetchChecks(rules: readonly Rule[], lang: string): Promise<void> {
  const has = (...wanted: string[]) => rules.some(({ name }) => wanted.includes(name));
  await Promise.all([
    import('./checks/basic.ts').then((module) => (loaded.basic = module)),
    fetchWords(lang),
    has('phone') && import('./checks/phone.ts').then(({ phone }) => (loaded.phone = phone)),
    has('postal') && import('./checks/postal.ts').then(({ postalCode }) => (loaded.postalCode = postalCode)),
    has('vat', 'tax') && import('./checks/tax.ts').then(({ taxId }) => (loaded.taxId = taxId)),
  ]);
}

/** Whether all that some rules need is here. */
export const fetched = (rules: readonly Rule[]): boolean =>
  loaded.basic !== undefined &&
  rules.every(({ name }) => {
    if (name === 'phone') return loaded.phone !== undefined;
    if (name === 'postal') return loaded.postalCode !== undefined;
    return name === 'vat' || name === 'tax' ? loaded.taxId !== undefined : true;
  });

/** How long such a text may be at most, in UTF-16 units, as the server bounds it; longer ones are not looked at further. */
const bounds: Readonly<Record<string, number>> = {
  email: 254,
  phone: 40,
  postal: 20,
  vat: 40,
  tax: 40,
  timezone: 64,
  currency: 100,
};

/** What a rule may ask of the field's surroundings. */
export interface Around {
  /** The field holds several lines. */
  readonly lines?: boolean;
  /** The value of the field with an id, and its label. */
  other(id: string): { readonly value: string; readonly label: string } | undefined;
}

/** The first thing that is wrong with a value. What is empty is wrong only where it is required. */
export function findingOf(rules: readonly Rule[], value: string, around: Around): Finding | undefined {
  const { basic } = loaded;
  if (!basic) return undefined;
  const text = value.trim();
  if (text === '') return rules.some(({ name }) => name === 'required') ? { code: 'required' } : undefined;
  const numeric = rules.some(({ name }) => name === 'number' || name === 'integer');
  const maximum = Math.min(...rules.map(({ name }) => bounds[name] ?? Infinity));
  if (text.length > maximum) return { code: 'too_long', params: { maximum } };
  const unseen = basic.plain(text, around.lines);
  if (unseen) return unseen;
  for (const rule of rules) {
    const finding = numeric && /^(min|max)$/.test(rule.name) ? amount(rule, text) : check(rule, value, around, basic);
    if (finding) return finding;
  }
  return undefined;
}

function check(rule: Rule, value: string, around: Around, basic: NonNullable<Loaded['basic']>): Finding | undefined {
  const { name, with: param } = rule;
  const text = value.trim();
  const plainly: Record<string, Check> = {
    email: basic.email,
    url: basic.url,
    number: basic.number,
    integer: basic.integer,
    date: basic.date,
    currency: basic.currency,
    timezone: basic.timeZone,
  };
  if (plainly[name]) return plainly[name](text);
  const count = Number(param);
  switch (name) {
    case 'phone':
      return loaded.phone?.(param || undefined)(text);
    case 'postal':
      return loaded.postalCode?.(param.startsWith('#') ? (around.other(param.slice(1))?.value ?? '') : param)(text);
    case 'vat':
      return loaded.taxId?.('eu_vat', text);
    case 'tax':
      return loaded.taxId?.(param, text);
    case 'min':
      return text.length < count ? { code: 'too_short', params: { minimum: count } } : undefined;
    case 'max':
      return text.length > count ? { code: 'too_long', params: { maximum: count } } : undefined;
    case 'match': {
      const other = around.other(param.replace(/^#/, ''));
      // both as they will be sent: a password may begin or end with a space
      return other && other.value !== value ? { code: 'mismatch', params: { other: other.label } } : undefined;
    }
    default:
      return undefined;
  }
}

function amount({ name, with: param }: Rule, text: string): Finding | undefined {
  const value = Number(text.replace('\u2212', '-'));
  const limit = Number(param);
  if (name === 'min' && value < limit) return { code: 'too_small', params: { minimum: limit } };
  return name === 'max' && value > limit ? { code: 'too_big', params: { maximum: limit } } : undefined;
}

/** The words of a language, English where there are no others. */
const wordsOf = (lang: string) => spoken.get(lang) ?? loaded.basic?.said;

/** The sentence for a finding. */
export function say(finding: Finding, lang: string): string {
  const words = wordsOf(lang);
  return words ? (loaded.basic?.sentence(words.words, finding) ?? '') : '';
}

/** The sentence for what the browser cannot read yet: its own would be in its own language. */
export function unfinished(type: string, lang: string): string | undefined {
  return type === 'number' ? say({ code: 'number' }, lang) : wordsOf(lang)?.unfinished;
}
