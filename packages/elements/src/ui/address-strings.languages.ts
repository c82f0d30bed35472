/** What a page that overrides these words calls them. */
export const name = 'ui.address';

export const languages = {
  de: () => import('./address-strings.de.ts').then(({ de }) => de),
};
