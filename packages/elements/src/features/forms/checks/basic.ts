// What nearly every form needs: small, and without a library.
export {
  currency,
  date,
  email,
  en as words,
  integer,
  number,
  plain,
  sentence,
  timeZone,
  url,
} from '@varai/client/checks';

export const unfinished = 'Complete it; a part is missing or does not exist';
