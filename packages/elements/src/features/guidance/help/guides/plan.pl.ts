import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Twój plan',
  about: [
    [
      'p',
      'Chcesz mieć więcej miejsca, niższy rachunek albo płacić inaczej. ',
      ['b', 'Plan'],
      ' pokazuje, co masz, co jeszcze jest dostępne i ile kosztuje zmiana, zanim się na nią zgodzisz.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Zmiana planu',
      blocks: [
        [
          'p',
          'Wybierz plan i spójrz na podsumowanie: co jest do zapłaty dziś, co potem i co się zmieni. Nic nie zostanie pobrane, dopóki nie naciśniesz przycisku z kwotą.',
        ],
        [
          'ul',
          ['Większy plan zaczyna się, gdy tylko bank potwierdzi płatność.'],
          ['Mniejszy plan zaczyna się z końcem opłaconego okresu. Do tego czasu możesz cofnąć zmianę.'],
          [
            'Cena w podsumowaniu obowiązuje przez kilka minut. Jeśli w tym czasie się zmieni, pokażemy nową i zapytamy ponownie.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Dlaczego dziś płacisz mniej niż pełną cenę',
      blocks: [
        [
          'p',
          'Jeśli zmieniasz plan w trakcie okresu, płacisz tylko za dni, które z niego zostały. To, co zostało zapłacone za poprzedni plan i niewykorzystane, odejmujemy. ',
          ['b', 'Z czego składa się kwota'],
          ' wymienia każdą pozycję, z podatkiem i rabatami.',
        ],
        [
          'p',
          'Jeśli do odliczenia jest więcej niż do zapłaty, reszta zostaje u nas jako środki na poczet kolejnych faktur. Nie jest wypłacana.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Gdy zmiana musi poczekać',
      blocks: [
        [
          'p',
          'Podsumowanie mówi, czego brakuje: karty, adresu, zapłaty faktury, albo że wykorzystanie jest większe, niż pozwala mniejszy plan. Rozwiąż to w tym samym miejscu i kontynuuj tam, gdzie było przerwane.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Gdy nie wiadomo, czy płatność doszła do skutku',
      blocks: [
        [
          'p',
          'Bank czasem odpowiada z opóźnieniem. Nie płać ponownie. Pytamy dalej i damy Ci znać tutaj oraz e-mailem.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Zakończenie subskrypcji',
      blocks: [
        [
          'p',
          'Wybierz ',
          ['b', 'Zrezygnuj z subskrypcji'],
          '. Zachowujesz plan do końca opłaconego okresu i do tego dnia możesz cofnąć rezygnację.',
        ],
      ],
    },
  ],
};
