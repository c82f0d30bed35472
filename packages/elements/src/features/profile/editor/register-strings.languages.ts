/** What a page that overrides these words calls them. */
export const name = 'profile.editor.register';

export const languages = {
  de: () => import('./register-strings.de.ts').then(({ de }) => de),
  fr: () => import('./register-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./register-strings.es.ts').then(({ es }) => es),
  it: () => import('./register-strings.it.ts').then(({ it }) => it),
  nl: () => import('./register-strings.nl.ts').then(({ nl }) => nl),
};
