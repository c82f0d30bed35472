import { families, refusal, type Decline, type DeclineWords } from '@varai/client/declines';

/** What a bank's refusal is called on the page, by its kind. */
export const refusals = (words: DeclineWords, method: string, safe: string) =>
  Object.fromEntries(
    [...Object.entries(families), ['other', '']].map(([family, codes = '']) => [
      family,
      refusal(words, { code: codes.split(' ')[0] }, method, safe),
    ]),
  ) as Record<Decline, string>;
