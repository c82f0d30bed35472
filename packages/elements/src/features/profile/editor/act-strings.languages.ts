/** What a page that overrides these words calls them. */
export const name = 'profile.editor.act';

export const languages = {
  de: () => import('./act-strings.de.ts').then(({ de }) => de),
  fr: () => import('./act-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./act-strings.es.ts').then(({ es }) => es),
  it: () => import('./act-strings.it.ts').then(({ it }) => it),
  nl: () => import('./act-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./act-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./act-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./act-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./act-strings.ar.ts').then(({ ar }) => ar),
};
