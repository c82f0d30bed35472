import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('pl', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, np. ${example}` : '');

export const pl: Words = {
  required: 'Wypełnij to pole',
  too_short: ({ minimum }) => `Wpisz więcej znaków (minimum: ${minimum ?? 2})`,
  too_long: ({ maximum }) => `Skróć tekst (maksimum znaków: ${maximum ?? 0})`,
  too_few: ({ minimum }) => `Podaj więcej wartości (minimum: ${minimum ?? 1})`,
  too_many: ({ maximum }) => `Podaj mniej wartości (maksimum: ${maximum ?? 0})`,
  too_small: ({ minimum }) => `Podaj ${minimum ?? 0} lub więcej`,
  too_big: ({ maximum }) => `Podaj ${maximum ?? 0} lub mniej`,
  wrong_type: ({ expected }) => `Prześlij wartość typu ${expected ?? 'podanego w dokumentacji'}`,
  choice: 'Wybierz jedną z opcji',
  wrong_option: ({ options }) => (options ? `Wybierz jedną z opcji: ${options}` : 'Wybierz opcję z listy'),
  wrong_format: 'Wpisz w formacie podanym w dokumentacji',
  unknown_field: 'Pomiń to pole; nie jest częścią żądania',
  control_characters: 'Wpisz ręcznie; tekst zawiera niewidoczne znaki',
  email_at: 'Dodaj znak @ i domenę, np. name@example.com',
  email: 'Wpisz jeden pełny adres, np. name@example.com',
  phone: ({ prefix = '+49' }) =>
    `Sprawdź cyfry; pełny numer ${prefix === '+49' ? 'wygląda tak: +49 30 901820' : `zaczyna się od ${prefix}`}`,
  phone_country: 'Dodaj numer kierunkowy kraju, np. +49 461 88 20 14',
  phone_characters: 'Użyj cyfr, spacji, kresek i nawiasów, np. +49 461 88 20 14',
  phone_too_short: 'Dodaj brakujące cyfry, np. +49 461 88 20 14',
  phone_too_long: 'Usuń nadmiarowe cyfry, np. +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Wpisz kod z ${String(example).length} cyfr (${region(country)})${such(example)}`;
    return `Wpisz kod w formacie kraju (${region(country)})${such(example)}`;
  },
  country: 'Wybierz kraj z listy',
  tax_id_type: 'Wybierz rodzaj numeru podatkowego z listy',
  tax_id_country: ({ example }) => `Zacznij od kodu kraju${such(example)}`,
  tax_id_form: ({ example }) => `Wpisz tak jak w zaświadczeniu${such(example)}`,
  tax_id_checksum: 'Porównaj każdą cyfrę z zaświadczeniem; jedna się nie zgadza',
  url: 'Wpisz cały adres, np. https://example.com',
  number: 'Wpisz liczbę, np. 12.50',
  integer: 'Wpisz liczbę całkowitą, np. 12',
  date: 'Wpisz datę jako rok, miesiąc i dzień, np. 2026-12-05',
  time: 'Wpisz datę i godzinę, np. 2026-12-05T09:30:00Z',
  past: 'Wybierz miesiąc, który jeszcze się nie skończył',
  time_zone: 'Wybierz strefę czasową z listy, np. Europe/Berlin',
  currency: 'Wybierz walutę z listy, np. EUR',
  mismatch: ({ other }) => (other ? `Wpisz to samo co w polu ${other}` : 'Wpisz to samo co powyżej'),
  wrong: 'Sprawdź jeszcze raz; w tej postaci nie można tego zapisać',
};
