/** What the checks of every form find, in each language beside English. */
export const languages = {
  de: () => import('@varai/client/words/de.js').then(({ checks }) => checks),
};
