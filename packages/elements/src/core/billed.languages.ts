/** What a page that overrides these words calls them. */
export const name = 'core.billed';

export const languages = {
  de: () => import('./billed.de.ts').then(({ de }) => de),
  fr: () => import('./billed.fr.ts').then(({ fr }) => fr),
  es: () => import('./billed.es.ts').then(({ es }) => es),
  it: () => import('./billed.it.ts').then(({ it }) => it),
  nl: () => import('./billed.nl.ts').then(({ nl }) => nl),
};
