import type { Finding } from './finding.ts';

/** Control characters, line separators, overrides of the direction of text, halves of characters; a line may hold none. */
const unseen = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
/** The same for a text of several lines: tabs and line feeds are part of it. */
const unseenInLines =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * The text as it is kept: composed (NFC), with one kind of line end, without spaces around it. Linear in its length. One with
 * half of a character in it stays as it is, to be refused: Firefox would compose it into another text.
 */
export const tidy = (text: string): string =>
  (/\p{Cs}/u.test(text) ? text : text.normalize('NFC')).replaceAll('\r\n', '\n').trim();

/** Refuses what nobody sees and what a log, a mail or a table would obey. */
export const plain = (text: string, lines = false): Finding | undefined =>
  (lines ? unseenInLines : unseen).test(text) ? { code: 'control_characters' } : undefined;
