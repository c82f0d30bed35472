/** What the checks of every form find, in each language beside English. */
export const languages = {
  de: () => import('@varai/client/words/de.js').then(({ checks }) => checks),
  fr: () => import('@varai/client/words/fr.js').then(({ checks }) => checks),
  es: () => import('@varai/client/words/es.js').then(({ checks }) => checks),
  it: () => import('@varai/client/words/it.js').then(({ checks }) => checks),
  nl: () => import('@varai/client/words/nl.js').then(({ checks }) => checks),
  pt: () => import('@varai/client/words/pt.js').then(({ checks }) => checks),
  pl: () => import('@varai/client/words/pl.js').then(({ checks }) => checks),
  ja: () => import('@varai/client/words/ja.js').then(({ checks }) => checks),
  ar: () => import('@varai/client/words/ar.js').then(({ checks }) => checks),
};
