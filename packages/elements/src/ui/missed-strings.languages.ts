/** What a page that overrides these words calls them. */
export const name = 'ui.missed';

export const languages = {
  de: () => import('./missed-strings.de.ts').then(({ de }) => de),
  fr: () => import('./missed-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./missed-strings.es.ts').then(({ es }) => es),
  it: () => import('./missed-strings.it.ts').then(({ it }) => it),
  nl: () => import('./missed-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./missed-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./missed-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./missed-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./missed-strings.ar.ts').then(({ ar }) => ar),
};
