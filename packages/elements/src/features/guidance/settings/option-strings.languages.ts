/** What a page that overrides these words calls them. */
export const name = 'guidance.settings.option';

export const languages = {
  de: () => import('./option-strings.de.ts').then(({ de }) => de),
  fr: () => import('./option-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./option-strings.es.ts').then(({ es }) => es),
  it: () => import('./option-strings.it.ts').then(({ it }) => it),
  nl: () => import('./option-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./option-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./option-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./option-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./option-strings.ar.ts').then(({ ar }) => ar),
};
