import type { ActStrings } from './act-strings.ts';

export const pl: ActStrings = {
  verification: {
    verified: 'Znaleziono w rejestrze',
    pending: 'Sprawdzamy w rejestrze',
    unverified: 'Brak w rejestrze. Porównaj numer z zaświadczeniem.',
    unavailable: 'Nie udało się sprawdzić w żadnym rejestrze',
  },
  recognised: (kind) => `Rozpoznano: ${kind}`,
  addTaxId: 'Dodaj kolejny numer podatkowy',
  removeTaxId: (value) => `Usuń numer podatkowy ${value}`,
  removedTaxId: 'Usunięto numer podatkowy',
  pending: (address) => `${address} czeka na potwierdzenie`,
  pendingText:
    'Otwórz wysłaną tam wiadomość i kliknij w niej przycisk. Do tego czasu wszystko trafia na adres powyżej.',
  resend: 'Wyślij ponownie',
  resent: (address) => `Wysłaliśmy wiadomość ponownie na ${address}`,
  keep: 'Zachowaj obecny adres',
  kept: 'Adres pozostaje bez zmian',
  mailLimit: 'Można wysłać najwyżej pięć wiadomości na godzinę. Sprawdź folder ze spamem lub spróbuj później.',
  actFailed: 'To się nie udało. Nic się nie zmieniło; spróbuj ponownie.',
  saved: 'Profil zapisany',
  savedMail: (address) => `Profil zapisany. Wiadomość wysłano na ${address}`,
  undo: 'Cofnij',
  undone: 'Cofnięto',
  changedBy: (name, time) => `Zmiana: ${name}, ${time}`,
  changedText: 'Tam, gdzie obie osoby coś wpisały, wybierz wartość, która ma zostać.',
};
