import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Portal',
  about: [
    [
      'p',
      'Chcesz się zorientować. Każdy temat ma swój widok: ',
      ['b', 'Sklep'],
      ', ',
      ['b', 'Plan'],
      ', ',
      ['b', 'Rozliczenia'],
      ', ',
      ['b', 'Połączenia'],
      ', ',
      ['b', 'Ustawienia'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Jak coś znaleźć',
      blocks: [
        [
          'p',
          'Naciśnij ',
          ['code', '/'],
          ' lub wybierz ',
          ['b', 'Szukaj'],
          ' i wpisz, czego szukasz. Ten klawisz można wyłączyć w wyszukiwaniu.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Twoje pierwsze kroki',
      blocks: [
        [
          'p',
          'Pod Twoim pierwszym widokiem widać, co nowe konto robi najpierw. Każdy krok odhacza się sam, gdy jest zrobiony, przez kogokolwiek; wybierz jeden, aby tam przejść. ',
          ['b', 'Skonfiguruj krok po kroku'],
          ' prowadzi przez konfigurację pod listą i wznawia ją tam, gdzie została przerwana, także na innym urządzeniu. ',
          ['b', 'Ukryj tę listę'],
          ' usuwa ją na dobre.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Ponowne obejrzenie przewodnika',
      blocks: [
        [
          'p',
          'Naciśnij ',
          ['code', '/'],
          ', wpisz „przewodnik” i wybierz ',
          ['b', 'Obejrzyj przewodnik jeszcze raz'],
          '. Także po pominięciu. Jest też na końcu każdego całego poradnika, który otwiera „?”.',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'Gdy czegoś brakuje',
      blocks: [['p', 'Widzisz to, na co pozwala Twój dostęp. Jeśli potrzebujesz więcej, poproś właściciela konta.']],
    },
    {
      id: 'age',
      title: 'Gdy czegoś nie udało się odczytać',
      blocks: [
        [
          'p',
          'To, co było widoczne, zostaje na ekranie z informacją, z kiedy pochodzi. Wybierz ',
          ['b', 'Spróbuj ponownie'],
          ' lub zajmij się czymś innym: nic nie przepadnie.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Bez sieci',
      blocks: [
        [
          'p',
          'To, co jest na ekranie, zostaje z informacją, z kiedy pochodzi. To, co zmienisz w profilu lub w powiadomieniach, zostaje zachowane i wysłane, gdy wróci połączenie. Reszta, na przykład to, co kosztuje, do tego czasu nie jest wykonywana, o czym informujemy.',
        ],
      ],
    },
  ],
};
