import { expect, test } from 'vitest';
import { languageOf, languages } from '../../platform/language.ts';
import { catalogue } from './catalogue.ts';
import { inLanguage, word } from './catalogue-words.ts';
import { lossesOf } from './losses.ts';

const [starter, professional, enterprise] = catalogue;

test('plans, and what ends with a change, are said in every language of the portal', () => {
  const said = languages.map((language) => ({
    plans: catalogue.map((plan) => inLanguage(plan, language).description),
    losses: [...lossesOf(enterprise!, professional!, language), ...lossesOf(professional!, starter!, language)],
  }));
  expect(new Set(said.map(({ plans }) => plans.join())).size).toBe(languages.length);
  expect(new Set(said.map(({ losses }) => losses.join())).size).toBe(languages.length);
  for (const { losses } of said) expect(losses).toHaveLength(said[0]!.losses.length);
  expect(lossesOf(enterprise!, professional!, 'pl-PL')).toContain('Wywołania API: 100\u00a0000 zamiast bez limitu.');
});

test('a reader of another language reads English, and a region reads its language', () => {
  expect([languageOf('pt-BR'), languageOf('da'), languageOf(null)]).toEqual(['pt', 'en', 'en']);
  expect([word('storage', 'da'), word('a word of nobody', 'fr')]).toEqual(['storage', 'a word of nobody']);
});
