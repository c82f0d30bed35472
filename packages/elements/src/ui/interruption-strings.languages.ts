/** What a page that overrides these words calls them. */
export const name = 'ui.interruption';

export const languages = {
  de: () => import('./interruption-strings.de.ts').then(({ de }) => de),
  fr: () => import('./interruption-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./interruption-strings.es.ts').then(({ es }) => es),
  it: () => import('./interruption-strings.it.ts').then(({ it }) => it),
  nl: () => import('./interruption-strings.nl.ts').then(({ nl }) => nl),
};
