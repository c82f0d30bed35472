/** What a page that overrides these words calls them. */
export const name = 'profile.editor.act';

export const languages = {
  de: () => import('./act-strings.de.ts').then(({ de }) => de),
};
