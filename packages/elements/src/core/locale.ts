import type { Money } from '@varai/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageScope } from './config.ts';
import { ScopeController } from './context.ts';
import { formatDate, formatMoney, formatNumber, pluralForm } from './format.ts';
import type { DateStyle, MoneyStyle, PluralForms } from './format.ts';
import { sessionState } from './session.ts';

/** What fetches a catalogue's words, by language, and how a page that overrides them calls it. */
interface Others<Strings> {
  readonly name?: string;
  readonly languages: Readonly<Record<string, () => Promise<Strings>>>;
}

/** A catalogue: English is built in, every other language is loaded when it is needed. */
export interface Translations<Strings> {
  readonly en: Strings;
  readonly others: () => Promise<Others<Strings>>;
}

type Speaker = <Strings>(lang: string, catalogue: Translations<Strings>, tag?: HTMLElement) => Promise<Strings>;

type Host = ReactiveControllerHost & HTMLElement;

/** A catalogue's words in a language; English ones where there are no others, or where they cannot be had, as offline. */
export async function wordsIn<Strings>(lang: string, { en, others }: Translations<Strings>): Promise<Strings> {
  const language = lang.split('-', 1)[0]!;
  if (language === 'en') return en;
  return others()
    .then(({ languages }) => languages[language]?.() ?? en)
    .catch(() => en);
}

/**
 * Speaks the language of the tag, its provider or its page, in this order, and
 * formats what the language decides. Sets `lang` and `dir` of the host.
 */
export class LocaleController<Strings> implements ReactiveController {
  /** What has the words; `setMessages` puts the page's own among them. */
  static words: Speaker = wordsIn;

  /** The words of the language, English until they are loaded. */
  strings: Strings;
  /** BCP 47; formats follow it also when the words are English. */
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';

  readonly #host: Host;
  readonly #words: Translations<Strings>;
  #chosen: string | undefined;
  #written: string | undefined;
  #timeZone: string | undefined;

  constructor(host: Host, words: Translations<Strings>) {
    this.#host = host;
    this.#words = words;
    this.strings = words.en;
    host.addController(this);
    new ScopeController(host, pageScope, ({ $locale, $client }) => {
      let forget: (() => void) | undefined;
      const stops = [
        $locale.subscribe((locale) => {
          this.#chosen = locale;
          this.#settle();
        }),
        $client.subscribe((client) => {
          forget?.();
          forget =
            client &&
            sessionState(client).$session.subscribe((known) => {
              this.#timeZone = known?.timeZone;
              host.requestUpdate();
            });
        }),
        () => forget?.(),
      ];
      return () => stops.forEach((stop) => stop());
    });
  }

  hostConnected(): void {
    this.#settle();
  }

  /** An amount in the language of the host; minus is U+2212. */
  money(money: Money, { style = 'exact' }: { readonly style?: MoneyStyle } = {}): string {
    return formatMoney(this.lang, money, style);
  }

  /** A time in ISO 8601, in the account's time zone once that is known. */
  date(iso: string, style: DateStyle = 'date'): string {
    return formatDate(this.lang, iso, style, this.#timeZone);
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return formatNumber(this.lang, value, options);
  }

  /** The form that the language's plural rules choose; `#` stands for the number. */
  plural(count: number, forms: PluralForms): string {
    return pluralForm(this.lang, count, forms).replace('#', this.number(count));
  }

  #settle(): void {
    const host = this.#host;
    const authored = host.lang && host.lang !== this.#written ? host.lang : undefined;
    const inherited = () => host.parentElement?.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
    const wanted = authored ?? this.#chosen ?? (inherited() || 'en');
    const lang = supported(wanted);
    void this.#load(lang);
    if (lang === this.lang && this.#written) return;
    this.lang = lang;
    this.dir = /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
    if (!authored) host.lang = this.#written = lang;
    host.dir = this.dir;
    host.requestUpdate();
  }

  async #load(lang: string): Promise<void> {
    const strings = await LocaleController.words(lang, this.#words, this.#host);
    if (lang !== this.lang || strings === this.strings) return;
    this.strings = strings;
    this.#host.requestUpdate();
  }
}

/**
 * The same words, with numbers, amounts and dates as long as most are: a skeleton shows grey in their place, and an
 * engine's first number takes it longer than a frame.
 */
export const greyed = <Strings>(locale: LocaleController<Strings>): LocaleController<Strings> =>
  Object.assign(Object.create(locale) as typeof locale, {
    money: () => '$199.00',
    date: () => '1 Dec 2026',
    number: String,
  });

/** A tag that `Intl` refuses is no reason to show nothing. */
function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
