/** What a page that overrides these words calls them. */
export const name = 'ui.address';

export const languages = {
  de: () => import('./address-strings.de.ts').then(({ de }) => de),
  fr: () => import('./address-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./address-strings.es.ts').then(({ es }) => es),
  it: () => import('./address-strings.it.ts').then(({ it }) => it),
  nl: () => import('./address-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./address-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./address-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./address-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./address-strings.ar.ts').then(({ ar }) => ar),
};
