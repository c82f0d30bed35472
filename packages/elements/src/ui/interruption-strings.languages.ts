/** What a page that overrides these words calls them. */
export const name = 'ui.interruption';

export const languages = {
  de: () => import('./interruption-strings.de.ts').then(({ de }) => de),
};
