import { formatsIn } from '../../platform/formats.ts';
import { languageOf } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import { digestWords, sentenceIn } from './digest-words.ts';
import type { Addressee, Stored } from './ports.ts';
import { present } from './present.ts';

/** So many are told in a mail; the rest is counted. */
const most = 20;

/** In the account's language and time zone, the newest first. Its key allows one for each user and time it was due. */
export function writeDigest({ user, name, email, locale, timeZone }: Addressee, due: Date, news: readonly Stored[]) {
  const language = languageOf(locale);
  const words = digestWords[language];
  const { dayAndTime, count } = formatsIn(language);
  const told = news
    .slice(0, most)
    .map((one) => words.told(dayAndTime(one.at, timeZone), sentenceIn(language, present(one))));
  const rest = news.length - told.length;
  const lines = [...told, ...(rest > 0 ? [count(rest, words.more)] : []), words.footer];
  return {
    key: `notifications:digest:${due.toISOString()}${user && `:${user}`}`,
    to: email,
    ...writeLetter(language, { to: name, subject: count(news.length, words.subject), lines }),
  };
}
