import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Profil firmy',
  about: [
    [
      'p',
      'Chcesz mieć właściwą nazwę na fakturach albo e-maile na inny adres. ',
      ['b', 'Ustawienia'],
      ' zawierają Twoje dane.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Numer podatkowy',
      blocks: [
        [
          'p',
          'Znajduje się na fakturach i może wpływać na podatek. Wybierz rodzaj i wpisz numer tak, jak zapisuje go urząd; odstępy nie mają znaczenia. Sprawdzamy, czy jest poprawnie zbudowany, a dla Unii Europejskiej pytamy rejestr, czy jest ważny i do kogo należy.',
        ],
        ['p', 'Jeśli rejestr nie odpowiada, numer i tak zostaje zapisany, a my zapytamy ponownie później.'],
      ],
    },
    {
      id: 'address',
      title: 'Adres',
      blocks: [
        [
          'p',
          'Decyduje o podatku na fakturach. Możesz wkleić cały adres w pierwsze pole; zostanie rozdzielony między pola.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-mail',
      blocks: [
        [
          'p',
          'Nowy adres obowiązuje od chwili, gdy otworzysz link z wysłanej na niego wiadomości i potwierdzisz go na stronie, która się otworzy. Do tego czasu wszystko trafia na poprzedni.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Gdy ktoś inny zmienia to samo',
      blocks: [
        [
          'p',
          'Jeśli ktoś z zespołu zapisał coś w czasie, gdy piszesz, widzisz obie wartości i wybierasz. Nic, co zostało wpisane, nie przepadnie.',
        ],
      ],
    },
  ],
};
