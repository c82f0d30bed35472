import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Powiadomienia',
  about: [
    [
      'p',
      'Chcesz wiedzieć o tym, co wymaga Twojej uwagi, i o niczym więcej. Pokazuje to dzwonek, a e-mail może to podsumować.',
    ],
  ],
  sections: [
    {
      id: 'read',
      title: 'Przeczytaj i przejdź',
      blocks: [
        [
          'p',
          'Wybierz powiadomienie: prowadzi tam, gdzie można to rozwiązać, i liczy się jako przeczytane. To, co rozwiązał ktoś inny, też liczy się jako przeczytane.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Wybór tego, o czym mówimy',
      blocks: [
        [
          'p',
          'Otwórz ustawienia za dzwonkiem. To, co tam wyłączysz, nie jest pokazywane, liczone ani podsumowywane. E-maile o wykorzystaniu i nieudanych płatnościach, wysyłane od razu, nadal przychodzą.',
        ],
        ['p', 'Twój wybór dotyczy tylko Ciebie: dla innych osób w zespole nic się nie zmienia.'],
      ],
    },
    {
      id: 'digest',
      title: 'Podsumowanie e-mailem',
      blocks: [
        [
          'p',
          'Wybierz brak, codziennie lub w każdy poniedziałek. Wysyłamy je o ósmej rano w strefie czasowej konta, na Twój własny adres, z tym, co jest nowe, nieprzeczytane i nierozwiązane. Jeśli niczego takiego nie ma, e-mail nie przychodzi.',
        ],
      ],
    },
  ],
};
