/** What a page that overrides these words calls them. */
export const name = 'profile.editor.register';

export const languages = {
  de: () => import('./register-strings.de.ts').then(({ de }) => de),
  fr: () => import('./register-strings.fr.ts').then(({ fr }) => fr),
  es: () => import('./register-strings.es.ts').then(({ es }) => es),
  it: () => import('./register-strings.it.ts').then(({ it }) => it),
  nl: () => import('./register-strings.nl.ts').then(({ nl }) => nl),
  pt: () => import('./register-strings.pt.ts').then(({ pt }) => pt),
  pl: () => import('./register-strings.pl.ts').then(({ pl }) => pl),
  ja: () => import('./register-strings.ja.ts').then(({ ja }) => ja),
  ar: () => import('./register-strings.ar.ts').then(({ ar }) => ar),
};
