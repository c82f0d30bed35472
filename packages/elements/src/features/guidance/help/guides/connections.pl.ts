import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Połączenia',
  about: [
    [
      'p',
      'Chcesz, żeby zamówienia ze sklepu przychodziły same. ',
      ['b', 'Połączenia'],
      ' pokazują każdy sklep i to, czy działa.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Połączenie sklepu',
      blocks: [
        [
          'p',
          'Wybierz ',
          ['b', 'Połącz sklep'],
          ' i wykonaj kroki dla Shopify, Magento lub Mage-OS. Za pierwszym razem pobierane są wszystkie zamówienia sklepu; możesz opuścić stronę.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'Co oznacza stan sklepu',
      blocks: [
        [
          'ul',
          [['b', 'Połączono'], ': sklep odpowiada, a zamówienia przychodzą.'],
          [['b', 'Zakłócenia'], ' lub ', ['b', 'Spowolniono'], ': działa z opóźnieniem. Zwykle mija to samo.'],
          [
            ['b', 'Wylogowano'],
            ', ',
            ['b', 'Brak uprawnień'],
            ', ',
            ['b', 'Aplikacja usunięta'],
            ': sklep nie daje nam już dostępu. Wybierz ',
            ['b', 'Połącz ponownie'],
            '.',
          ],
          [
            ['b', 'Nieosiągalny'],
            ' lub ',
            ['b', 'Sklep zablokowany'],
            ': rozwiąż to w sklepie lub u dostawcy hostingu i wybierz ',
            ['b', 'Testuj połączenie'],
            '.',
          ],
        ],
        [
          'p',
          'We wszystkich tych przypadkach sklep sprzedaje dalej; spóźnia się tylko to, co o nim wiemy. To, co nie dotarło, zostanie pobrane, gdy znów zadziała.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Co zostało sprawdzone',
      blocks: [
        [
          'p',
          ['b', 'Testuj połączenie'],
          ' sprawdza je teraz i niczego w sklepie nie zmienia. ',
          ['b', 'Historia'],
          ' pokazuje próby z ostatnich siedmiu dni.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Wstrzymanie lub odłączenie',
      blocks: [
        [
          'p',
          ['b', 'Wstrzymaj'],
          ' przerywa pobieranie zamówień, dopóki nie wznowisz; to, co przyszło w tym czasie, zostanie wtedy pobrane. ',
          ['b', 'Odłącz'],
          ' kończy połączenie; pobrane zamówienia zostają, podobnie jak oparte na nich liczby.',
        ],
      ],
    },
  ],
};
