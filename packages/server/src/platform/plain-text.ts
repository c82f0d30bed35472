/** What nobody sees and what a mail, a table or a terminal would obey: controls, overrides of direction, torn characters. */
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]+/gu;

/**
 * Text of merchants and providers as it may be shown: composed (NFC), on one line, of at most `most` characters, and nothing
 * in it that is not seen. Whoever puts it into HTML or a table escapes it besides. Linear in its length.
 */
export function plainText(text: string, most = 200): string {
  const line = text.replaceAll(unseen, ' ').replaceAll(/ {2,}/g, ' ').trim().normalize('NFC');
  if (line.length <= most) return line;
  const characters = [...line];
  if (characters.length <= most) return line;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** The same for what may be missing: where nothing is to be seen there is nothing. */
export const plainOrNull = (text: string | null | undefined, most?: number): string | null =>
  plainText(text ?? '', most) || null;
