import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Zamówienia z pliku',
  about: [
    [
      'p',
      'Masz zamówienia sprzed połączenia sklepu albo z innego miejsca. Wybierz ',
      ['b', 'Połączenia'],
      ', a potem ',
      ['b', 'Importuj zamówienia z pliku'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Jakie pliki czytamy',
      blocks: [
        [
          'p',
          'Eksport zamówień z Shopify albo pozycji zamówień z Magento poznajemy po pierwszym wierszu. Nadaje się też każdy inny plik CSV, który ma wiersz dla każdego produktu zamówienia, z numerem zamówienia, datą i godziną, SKU, liczbą sztuk i ceną: wskaż w sekcji ',
          ['b', 'Kolumny'],
          ', co zawiera która kolumna.',
        ],
        ['p', 'Skoroszyt zapisz najpierw jako ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Zanim cokolwiek zaimportujemy',
      blocks: [
        [
          'p',
          'Widzisz pierwsze wiersze tak, jak je czytamy, ich walutę i strefę czasową godzin. Wymieniamy to, czego nie da się odczytać. Niczego nie zaimportujemy, zanim nie zaczniesz.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Co liczy się dwa razy, a co nie',
      blocks: [
        [
          'p',
          'Ten sam plik zaimportowany ponownie liczy się tylko raz, tak samo poprawione wiersze. Połączony sklep sam przysyła zamówienia, a plik zna je pod innymi numerami: tych już nie importuj.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Wyjście i powrót',
      blocks: [
        [
          'p',
          'W trakcie możesz oglądać inne strony portalu. Po zamknięciu wybierz ten sam plik ponownie, na dowolnym urządzeniu, a import pójdzie dalej od miejsca, w którym był.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Odrzucone wiersze',
      blocks: [
        [
          'p',
          'Są na liście razem z tym, co pomoże. Pobierz je, popraw i zaimportuj ten plik. Czytamy je z Twojego pliku i nie zachowujemy kopii.',
        ],
      ],
    },
  ],
};
