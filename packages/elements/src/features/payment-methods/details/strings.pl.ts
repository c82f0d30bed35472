import type { DetailsStrings } from './strings.ts';

export const pl: DetailsStrings = {
  title: (name) => `Edytuj: ${name}`,
  close: 'Zamknij',
  cancel: 'Anuluj',
  save: 'Zapisz',
  expiry: 'Data ważności',
  month: 'Miesiąc',
  year: 'Rok',
  expiryHint: 'Nowy numer oznacza nową kartę: zamiast tego zastąp kartę.',
  holder: 'Adres rozliczeniowy',
  name: 'Imię i nazwisko lub nazwa',
  providerRefused: 'Bank lub Stripe nie przyjmuje tych danych. Sprawdź datę ważności i adres, a potem zapisz ponownie.',
  refused: 'Nasz serwer odrzucił te dane. Nadal tu są: sprawdź je i zapisz ponownie.',
  forbidden: 'Nie masz uprawnień do tej zmiany. Wpisane dane nadal tu są. Zwróć się do osoby zarządzającej kontem.',
  offline: 'Brak połączenia z internetem. Wpisane dane nadal tu są. Zapisz ponownie po przywróceniu połączenia.',
  often: 'Za dużo prób. Wpisane dane nadal tu są. Zapisz ponownie za minutę.',
};
