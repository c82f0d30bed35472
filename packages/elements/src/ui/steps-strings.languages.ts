/** What a page that overrides these words calls them. */
export const name = 'ui.steps';

export const languages = {
  de: () => import('./steps-strings.de.ts').then(({ de }) => de),
  fr: () => import('./steps-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./steps-strings.es.ts').then(({ es }) => es),
  it: () => import('./steps-strings.it.ts').then(({ it }) => it),
  nl: () => import('./steps-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./steps-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./steps-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./steps-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./steps-strings.ar.ts').then(({ ar }) => ar),
};
