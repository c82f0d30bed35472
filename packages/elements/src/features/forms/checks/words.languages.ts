export const languages = {
  de: () => import('./words.de.ts').then(({ de }) => de),
  fr: () => import('./words.fr.ts').then(({ fr }) => fr),
  es: () => import('./words.es.ts').then(({ es }) => es),
  it: () => import('./words.it.ts').then(({ it }) => it),
  nl: () => import('./words.nl.ts').then(({ nl }) => nl),
  pt: () => import('./words.pt.ts').then(({ pt }) => pt),
  pl: () => import('./words.pl.ts').then(({ pl }) => pl),
  ja: () => import('./words.ja.ts').then(({ ja }) => ja),
  ar: () => import('./words.ar.ts').then(({ ar }) => ar),
};
