// What nearly every form needs: small, and without a library.
export { currency, date, email, en, integer, number, plain, sentence, timeZone, url } from '@varai/client/checks';
