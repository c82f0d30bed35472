import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Metody płatności',
  about: [
    [
      'p',
      'Chcesz płacić inną kartą albo mieć pewność, że następne odnowienie się powiedzie. ',
      ['b', 'Rozliczenia'],
      ' pokazują, co jest zapisane.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Dodanie karty lub rachunku',
      blocks: [
        [
          'p',
          'Wybierz ',
          ['b', 'Dodaj metodę'],
          ', wypełnij pola i potwierdź w banku, jeśli o to poprosi. Numery kart trafiają prosto do Stripe; VARAi nigdy ich nie widzi. Tam, gdzie ta strona nie może pokazać pól, otwierają się one na osobnej stronie.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Która jest obciążana',
      blocks: [
        [
          'p',
          'Metoda oznaczona jako ',
          ['b', 'Domyślna'],
          ' opłaca odnowienia i faktury wystawiane automatycznie. Aby to zmienić, otwórz działania innej metody i wybierz ',
          ['b', 'Ustaw jako domyślną'],
          '.',
        ],
        ['p', 'Pozostałe są zapasowe: wybierz jedną z nich przy płatności albo ustaw ją jako domyślną.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Gdy karta traci ważność',
      blocks: [
        [
          'p',
          'Lista uprzedza o tym, podając dzień i odnowienie, które karta miała opłacić. ',
          ['b', 'Zastąp'],
          ' wstawia nową kartę w jej miejsce. Jeśli bank przysłał kartę z tym samym numerem, zmień datę ważności w ',
          ['b', 'Edytuj dane'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Usunięcie metody',
      blocks: [
        [
          'p',
          'Otwórz jej działania i wybierz ',
          ['b', 'Usuń'],
          '. Najpierw widzisz, która metoda zapłaci zamiast niej. Jedynej metody, która opłaca plan, nie można usunąć, dopóki nie ma innej. Usunięcia nie można cofnąć; aby znów jej używać, dodaj ją ponownie.',
        ],
      ],
    },
  ],
};
