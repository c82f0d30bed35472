/** What a page that overrides these words calls them. */
export const name = 'profile.editor.register';

export const languages = {
  de: () => import('./register-strings.de.ts').then(({ de }) => de),
};
