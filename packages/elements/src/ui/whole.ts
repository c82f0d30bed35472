/** Words that are not broken within, such as a date. */
export const whole = (words: string): string => words.replaceAll(' ', '\u00a0');
