/** What a page that overrides these words calls them. */
export const name = '__feature__';

export const languages = {
  de: () => import('./strings.de.ts').then(({ de }) => de),
  fr: () => import('./strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./strings.es.ts').then(({ es }) => es),
  it: () => import('./strings.it.ts').then(({ it }) => it),
  nl: () => import('./strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./strings.ar.ts').then(({ ar }) => ar),
};
