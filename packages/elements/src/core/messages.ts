import { LocaleController, wordsIn, type Translations } from './locale.ts';

/** Words of a page's own: as many of a catalogue's as it wants to say otherwise, in the same places. */
export interface OwnWords {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a word takes is the catalogue's business
  readonly [name: string]: string | OwnWords | ((...input: any[]) => string | OwnWords);
}

/** By catalogue, such as `subscription.change`, and by language, such as `en`, or `de-AT` before `de`. */
export type Messages = Readonly<Record<string, Readonly<Record<string, OwnWords>>>>;

interface Own {
  readonly messages: Messages;
  readonly tag: string | undefined;
}

const own: Own[] = [];

/**
 * Says words of the portal otherwise, in every tag of the page or in those of one name. What is not said stays as it is;
 * of two that say the same word the later one holds. Call it before the tags are drawn: a tag that is on the page already
 * says it after its language is set again. The catalogues and their words are listed in `docs/guides/localisation.md`.
 *
 * @throws TypeError where a language of a catalogue is no object
 */
export function setMessages(messages: Messages, { tag }: { readonly tag?: string } = {}): void {
  for (const [catalogue, languages] of Object.entries(messages))
    for (const [language, words] of Object.entries(languages))
      if (typeof (words as unknown) !== 'object' || (words as unknown) === null)
        throw new TypeError(`setMessages: give an object of words for "${language}" of "${catalogue}".`);
  own.push({ messages, tag });
  LocaleController.words = inOwnWords;
}

async function inOwnWords<Strings>(
  lang: string,
  catalogue: Translations<Strings>,
  host?: HTMLElement,
): Promise<Strings> {
  const words = (await wordsIn(lang, catalogue)) as Strings;
  const meant = own.filter((one) => !one.tag || one.tag === host?.localName);
  if (!meant.length) return words;
  const { name = '' } = await catalogue.others().catch(() => ({ name: undefined }));
  const [language = ''] = lang.split('-', 1);
  return meant.reduce((said, one) => {
    const { [lang]: exactly, [language]: roughly } = one.messages[name] ?? {};
    const instead = exactly ?? roughly;
    return instead ? (merged(said, instead, name) as Strings) : said;
  }, words);
}

function merged(words: unknown, instead: OwnWords, path: string): unknown {
  if (typeof words !== 'object' || words === null) return instead;
  const found: Record<string, unknown> = { ...words };
  for (const [name, value] of Object.entries(instead)) {
    const before = found[name];
    const here = `${path}.${name}`;
    if (before === undefined) console.warn(`setMessages: there is no "${here}". See docs/guides/localisation.md.`);
    else if (typeof before === 'object' && typeof value === 'object') found[name] = merged(before, value, here);
    else if (typeof before === 'function') found[name] = typeof value === 'function' ? value : () => value;
    else if (typeof value === typeof before) found[name] = value;
    else console.warn(`setMessages: "${here}" is ${kindOf(before)}. Give ${kindOf(before)}.`);
  }
  return found;
}

const kindOf = (words: unknown) => (typeof words === 'string' ? 'a sentence' : 'an object of words');
