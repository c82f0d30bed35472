/** The article of a day is elided where its number begins with a vowel, as `8` and `11` do: `l’8 dicembre`, `il 5 dicembre`. */
const vowel = (date: string): boolean => /^(8|11)(?!\d)/.test(date);

export const il = (date: string): string => (vowel(date) ? `l’${date}` : `il ${date}`);
export const al = (date: string): string => (vowel(date) ? `all’${date}` : `al ${date}`);
export const dal = (date: string): string => (vowel(date) ? `dall’${date}` : `dal ${date}`);
