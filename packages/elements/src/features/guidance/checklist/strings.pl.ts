import type { Strings } from './strings.ts';

export const pl: Strings = {
  title: 'Pierwsze kroki',
  done: (ticked, all) => `Gotowe: ${ticked} z ${all}`,
  ticked: 'Gotowe:',
  facts: {
    profile: 'Uzupełnij profil firmy',
    plan: 'Wybierz plan',
    store: 'Połącz sklep',
    paymentMethod: 'Dodaj metodę płatności',
    order: 'Zobacz pierwsze zamówienie',
    wishes: 'Wybierz powiadomienia',
  },
  dismiss: 'Ukryj tę listę',
  dismissed: 'Lista została ukryta na stałe.',
  undo: 'Cofnij',
  notKept: 'Nie zapisano zmiany. Lista pozostaje.',
  notLoaded: 'Nie udało się wczytać pierwszych kroków.',
  notLoadedText: 'W Twoich danych nic się nie zmieniło.',
};
