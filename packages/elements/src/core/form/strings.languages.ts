/** What a page that overrides these words calls them. */
export const name = 'core.form';

export const languages = {
  de: () => import('./strings.de.ts').then(({ de }) => de),
  fr: () => import('./strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./strings.es.ts').then(({ es }) => es),
  it: () => import('./strings.it.ts').then(({ it }) => it),
  nl: () => import('./strings.nl.ts').then(({ nl }) => nl),
};
