import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Benachrichtigungen',
  about: [
    [
      'p',
      'Sie möchten erfahren, was auf Sie wartet, und sonst nichts. Die Glocke zeigt es, und eine E-Mail kann es zusammenfassen.',
    ],
  ],
  sections: [
    {
      id: 'read',
      title: 'Lesen und hingehen',
      blocks: [
        [
          'p',
          'Wählen Sie eine Benachrichtigung: Sie führt dorthin, wo man es behebt, und gilt als gelesen. Was jemand anderes behoben hat, gilt auch als gelesen.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Wählen, worüber Sie benachrichtigt werden',
      blocks: [
        [
          'p',
          'Öffnen Sie die Einstellungen hinter der Glocke. Was Sie dort abwählen, wird weder gezeigt noch gezählt noch zusammengefasst. E-Mails zu Verbrauch und gescheiterten Zahlungen, die sofort verschickt werden, kommen weiterhin.',
        ],
        ['p', 'Ihre Wahl gilt nur für Sie; für andere in Ihrem Team ändert sie nichts.'],
      ],
    },
    {
      id: 'digest',
      title: 'Zusammenfassung per E-Mail',
      blocks: [
        [
          'p',
          'Wählen Sie keine, jeden Tag oder jeden Montag. Sie wird um acht Uhr morgens in der Zeitzone Ihres Kontos an Ihre eigene Adresse geschickt, mit dem, was neu und weder gelesen noch behoben ist. Gibt es davon nichts, kommt keine E-Mail.',
        ],
      ],
    },
  ],
};
