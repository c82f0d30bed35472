import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Faktury',
  about: [
    [
      'p',
      'Potrzebujesz dokumentu do księgowości, chcesz wiedzieć, co będzie następne, albo opłacić fakturę. ',
      ['b', 'Rozliczenia'],
      ' pokazują wszystkie faktury.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'Co będzie następne',
      blocks: [
        [
          'p',
          'Nad listą znajduje się następna faktura z dniem i kwotą. ',
          ['b', 'Z czego składa się kwota'],
          ' pokazuje jej pozycje.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Pobranie jednej lub całego roku',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' pobiera fakturę. ',
          ['b', 'Pobierz za cały rok'],
          ' przygotowuje wszystkie faktury z roku w jednym pliku; w tym czasie możesz opuścić stronę.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Opłacenie faktury',
      blocks: [
        [
          'p',
          'Niezapłacona faktura ma przycisk z kwotą. Jeśli bank odmówił, lista mówi dlaczego i co pomoże. Zapłać ponownie inną kartą albo po rozmowie z bankiem. To, co już zapłacone, nie zostanie pobrane dwa razy.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Zmiana tego, co na niej jest',
      blocks: [
        [
          'p',
          'Nazwa, adres i numer podatkowy pochodzą z profilu firmy w chwili wystawienia faktury. Wysłana faktura pozostaje bez zmian.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Gdy rozlicza Cię Shopify',
      blocks: [
        [
          'p',
          'Wtedy faktury są w panelu administracyjnym sklepu, w sekcjach ',
          ['b', 'Ustawienia'],
          ' i ',
          ['b', 'Rozliczenia'],
          '.',
        ],
      ],
    },
  ],
};
