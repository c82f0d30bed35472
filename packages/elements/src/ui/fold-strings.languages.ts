/** What a page that overrides these words calls them. */
export const name = 'ui.fold';

export const languages = {
  de: () => import('./fold-strings.de.ts').then(({ de }) => de),
  fr: () => import('./fold-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./fold-strings.es.ts').then(({ es }) => es),
  it: () => import('./fold-strings.it.ts').then(({ it }) => it),
  nl: () => import('./fold-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./fold-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./fold-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./fold-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./fold-strings.ar.ts').then(({ ar }) => ar),
};
