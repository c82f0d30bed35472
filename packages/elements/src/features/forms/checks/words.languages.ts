export const languages = {
  de: () => import('./words.de.ts').then(({ de }) => de),
};
