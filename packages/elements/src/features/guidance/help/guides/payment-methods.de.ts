import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Zahlungsmittel',
  about: [
    [
      'p',
      'Sie möchten mit einer anderen Karte zahlen oder sicher sein, dass die nächste Verlängerung gelingt. ',
      ['b', 'Abrechnung'],
      ' zeigt, was hinterlegt ist.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Eine Karte oder ein Konto hinzufügen',
      blocks: [
        [
          'p',
          'Wählen Sie ',
          ['b', 'Hinzufügen'],
          ', füllen Sie die Felder aus und bestätigen Sie bei Ihrer Bank, wenn sie fragt. Kartennummern gehen direkt zu Stripe; VARAi sieht sie nie. Wo diese Seite die Felder nicht zeigen darf, öffnen sie sich auf einer eigenen.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Welches belastet wird',
      blocks: [
        [
          'p',
          'Was als ',
          ['b', 'Standard'],
          ' markiert ist, zahlt Ihre Verlängerungen und die Rechnungen, die von selbst kommen. Um das zu ändern, öffnen Sie die Aktionen eines anderen und wählen ',
          ['b', 'Als Standard verwenden'],
          '.',
        ],
        ['p', 'Die übrigen sind Reserve: Wählen Sie eines davon, wenn Sie zahlen, oder machen Sie es zum Standard.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Wenn eine Karte abläuft',
      blocks: [
        [
          'p',
          'Die Liste sagt es vorher, mit dem Tag und der Verlängerung, die sie gezahlt hätte. ',
          ['b', 'Ersetzen'],
          ' setzt eine neue Karte an ihre Stelle. Hat die Bank eine Karte mit derselben Nummer geschickt, ändern Sie unter ',
          ['b', 'Angaben ändern'],
          ' das Ablaufdatum.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Eines entfernen',
      blocks: [
        [
          'p',
          'Öffnen Sie die Aktionen und wählen Sie ',
          ['b', 'Entfernen'],
          '. Sie sehen zuerst, was stattdessen zahlt. Das einzige, das Ihren Tarif zahlt, lässt sich erst entfernen, wenn ein anderes da ist. Entfernen lässt sich nicht zurücknehmen; fügen Sie es wieder hinzu, um es wieder zu nutzen.',
        ],
      ],
    },
  ],
};
