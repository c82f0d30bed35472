import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Liczby Twojego sklepu na żywo',
  about: [
    [
      'p',
      'Chcesz zobaczyć, jak sklep radzi sobie teraz. ',
      ['b', 'Sklep'],
      ' pokazuje przychód, zamówienia i nie tylko, a przy każdej liczbie widać, z kiedy pochodzi.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Wybór dni i porównania',
      blocks: [
        [
          'p',
          'Wybierz okres i to, czy porównać go z poprzednim okresem, czy z tymi samymi dniami rok wcześniej. Dni liczone są w strefie czasowej Twojego konta.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'Jak świeża jest liczba',
      blocks: [
        [
          'p',
          'Mała soczewka obok liczby mówi o tym swoim kształtem. ',
          ['b', 'Na żywo'],
          ': liczba przychodzi, gdy tylko się zmieni. W innym razie podane jest, ile ma sekund lub minut albo od kiedy nie ma połączenia. Liczba, której nie znamy, to kreska z podanym powodem, nigdy zero.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Zatrzymanie liczb',
      blocks: [['p', ['b', 'Wstrzymaj'], ' pozostawia je bez zmian, dopóki nie wznowisz. W tym czasie nic nie ginie.']],
    },
    {
      id: 'conversion',
      title: 'Dlaczego może brakować konwersji',
      blocks: [['p', 'Dzieli ona zamówienia przez wizyty. Sklep, który nie podaje nam wizyt, nie ma konwersji.']],
    },
  ],
};
