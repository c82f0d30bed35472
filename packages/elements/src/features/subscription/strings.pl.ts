import { pluralForm } from '../../core/format.ts';
import { phrases } from './phrases.pl.ts';
import type { Strings } from './strings.ts';

export const pl: Strings = {
  ...phrases,
  picker: {
    heading: 'Twój plan',
    now: (plan, price, end) => `${plan}, ${price}. ${end}`,
    period: 'Okres rozliczeniowy',
    monthly: 'Miesięcznie',
    yearly: 'Rocznie',
    monthsFree: (months) =>
      pluralForm('pl', months, {
        one: '1 miesiąc gratis',
        few: `${months} miesiące gratis`,
        many: `${months} miesięcy gratis`,
        other: `${months} miesiąca gratis`,
      }),
    whenYearly: (price) => `${price} rocznie przy płatności rocznej`,
    whenMonthly: (price) => `${price} miesięcznie przy płatności miesięcznej`,
    current: 'Obecny plan',
    since: (date) => `Subskrypcja od ${date}`,
    upgrade: (plan) => `Przejdź na ${plan}`,
    switch: (plan) => `Zmień na ${plan}`,
    payYearly: 'Płać rocznie',
    payMonthly: 'Płać miesięcznie',
    planned: (date) => `Zaczyna się ${date}`,
    smallPrint: 'Podatki zobaczysz przed potwierdzeniem. Plan można ponownie zmienić w każdej chwili.',
    included: 'W cenie',
    notIncluded: 'Niedostępne',
    unlimited: 'Bez limitu',
    allFeatures: (count) => `Wszystkie funkcje (${count})`,
    changes: 'Co się zmieni',
    fromTo: (before, after) => `z ${before} na ${after}`,
    gains: (feature) => `Dochodzi: ${feature}`,
    loses: (feature) => `Bez funkcji: ${feature}`,
    same: 'Zmieni się tylko cena',
    close: 'Zamknij',
  },
  limits: {
    aiTokens: 'Tokeny AI miesięcznie',
    apiCalls: 'Wywołania API miesięcznie',
    storageBytes: 'Miejsce na dane',
    seats: 'Członkowie zespołu',
  },
  phase: {
    ...phrases.phase,
    plansNotLoaded: 'Nie udało się wczytać planów',
    noPlans: 'Brak planów w ofercie',
    noPlansText: 'Obecnie nie ma planów do wyboru. Twój plan działa dalej.',
  },
};
