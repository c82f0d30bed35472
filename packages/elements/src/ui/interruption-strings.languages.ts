/** What a page that overrides these words calls them. */
export const name = 'ui.interruption';

export const languages = {
  de: () => import('./interruption-strings.de.ts').then(({ de }) => de),
  fr: () => import('./interruption-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./interruption-strings.es.ts').then(({ es }) => es),
  it: () => import('./interruption-strings.it.ts').then(({ it }) => it),
  nl: () => import('./interruption-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./interruption-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./interruption-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./interruption-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./interruption-strings.ar.ts').then(({ ar }) => ar),
};
