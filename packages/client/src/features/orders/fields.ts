import * as z from 'zod/mini';

/** Readable text without control characters and lone surrogates, which no database keeps. */
export const name = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[^\p{Cc}\p{Cs}]+$/u), z.normalize('NFC'));
export const Name = name(255);
/** The name of a column in the head line of a file. */
export const Column = name(200);

/** What turns round the text beside it, or breaks its line. */
const turns = /[\p{Bidi_Control}\u2028\u2029]+/gu;
/** Text that is shown and names nothing: what is not seen in it gives way to a space, as in an imported file. */
const shown = z.overwrite((text: string) => text.replaceAll(turns, ' '));
export const Title = z.string().check(shown, z.maxLength(500), z.regex(/^[^\p{Cc}\p{Cs}]*$/u), z.normalize('NFC'));
/** What a store is called where its numbers are shown. */
export const StoreName = name(200).check(shown);

/** Minor units of the store's currency. A trillion of them is no order. */
export const Amount = z.int().check(z.minimum(-1e12), z.maximum(1e12));
