import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Ihr Tarif',
  about: [
    [
      'p',
      'Sie möchten mehr Platz, eine kleinere Rechnung oder anders zahlen. ',
      ['b', 'Tarif'],
      ' zeigt, was Sie haben, was es sonst gibt und was ein Wechsel kostet, bevor Sie zustimmen.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Den Tarif wechseln',
      blocks: [
        [
          'p',
          'Wählen Sie einen Tarif und sehen Sie sich die Übersicht an: was heute fällig ist, was danach kommt und was sich ändert. Berechnet wird erst etwas, wenn Sie die Schaltfläche drücken, die den Betrag nennt.',
        ],
        [
          'ul',
          ['Ein größerer Tarif beginnt, sobald Ihre Bank die Zahlung bestätigt hat.'],
          ['Ein kleinerer beginnt am Ende des bezahlten Zeitraums. Bis dahin können Sie den Wechsel zurücknehmen.'],
          [
            'Der Preis in der Übersicht gilt einige Minuten. Ändert er sich inzwischen, zeigen wir den neuen und fragen noch einmal.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Warum Sie heute weniger als den vollen Preis zahlen',
      blocks: [
        [
          'p',
          'Wechseln Sie mitten im Zeitraum, zahlen Sie nur die Tage, die davon übrig sind. Was Sie für den alten Tarif bezahlt und nicht genutzt haben, wird abgezogen. ',
          ['b', 'So setzt es sich zusammen'],
          ' nennt jeden Posten, mit Steuer und Rabatten.',
        ],
        [
          'p',
          'Bleibt mehr übrig, als fällig ist, behalten wir den Rest als Guthaben für Ihre nächsten Rechnungen. Er wird nicht ausgezahlt.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Wenn ein Wechsel warten muss',
      blocks: [
        [
          'p',
          'Die Übersicht sagt, was fehlt: eine Karte, Ihre Adresse, eine offene Rechnung oder mehr Verbrauch, als der kleinere Tarif erlaubt. Beheben Sie es an derselben Stelle und machen Sie dort weiter.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Wenn niemand weiß, ob Sie bezahlt haben',
      blocks: [
        [
          'p',
          'Eine Bank antwortet manchmal spät. Zahlen Sie nicht noch einmal. Wir fragen weiter nach und sagen es Ihnen hier und per E-Mail.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Das Abonnement beenden',
      blocks: [
        [
          'p',
          'Wählen Sie ',
          ['b', 'Abonnement kündigen'],
          '. Sie behalten den Tarif bis zum Ende des bezahlten Zeitraums und können die Kündigung bis dahin zurücknehmen.',
        ],
      ],
    },
  ],
};
