/** What a page that overrides these words calls them. */
export const name = 'ui.missed';

export const languages = {
  de: () => import('./missed-strings.de.ts').then(({ de }) => de),
};
