/** What a page that overrides these words calls them. */
export const name = 'core.billed';

export const languages = {
  de: () => import('./billed.de.ts').then(({ de }) => de),
  fr: () => import('./billed.fr.ts').then(({ fr }) => fr),
  es: () => import('./billed.es.ts').then(({ es }) => es),
  it: () => import('./billed.it.ts').then(({ it }) => it),
  nl: () => import('./billed.nl.ts').then(({ nl }) => nl),
  pt: () => import('./billed.pt.ts').then(({ pt }) => pt),
  pl: () => import('./billed.pl.ts').then(({ pl }) => pl),
  ja: () => import('./billed.ja.ts').then(({ ja }) => ja),
  ar: () => import('./billed.ar.ts').then(({ ar }) => ar),
};
