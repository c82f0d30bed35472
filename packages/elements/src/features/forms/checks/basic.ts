// What nearly every form needs: small, and without a library.
import { en, type Words } from '@varai/client/checks';

export { currency, date, email, integer, number, plain, sentence, timeZone, url } from '@varai/client/checks';

/** What a host's form says of its fields. */
export interface Said {
  readonly words: Words;
  /** Of what the browser cannot read yet. */
  readonly unfinished: string;
}

export const said: Said = { words: en, unfinished: 'Complete it; a part is missing or does not exist' };
