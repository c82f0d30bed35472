import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Betaalmethoden',
  about: [
    [
      'p',
      'U wilt met een andere kaart betalen, of zeker weten dat de volgende verlenging lukt. ',
      ['b', 'Facturering'],
      ' toont wat is opgeslagen.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Een kaart of rekening toevoegen',
      blocks: [
        [
          'p',
          'Kies ',
          ['b', 'Toevoegen'],
          ', vul de velden in en bevestig bij uw bank als die daarom vraagt. Kaartnummers gaan rechtstreeks naar Stripe; VARAi ziet ze nooit. Waar deze pagina de velden niet mag tonen, openen ze op een eigen pagina.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Waarvan wordt afgeschreven',
      blocks: [
        [
          'p',
          'De methode met ',
          ['b', 'Standaard'],
          ' betaalt uw verlengingen en de facturen die vanzelf komen. Om dat te wijzigen, opent u de acties van een andere en kiest u ',
          ['b', 'Als standaard instellen'],
          '.',
        ],
        ['p', 'De overige zijn reserve: kies er een wanneer u betaalt, of stel die in als standaard.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Als een kaart verloopt',
      blocks: [
        [
          'p',
          'De lijst zegt het van tevoren, met de dag en de verlenging die ermee zou zijn betaald. ',
          ['b', 'Vervangen'],
          ' zet een nieuwe kaart in de plaats. Hebt u van de bank een kaart met hetzelfde nummer gekregen, wijzig dan de vervaldatum onder ',
          ['b', 'Gegevens bewerken'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Een betaalmethode verwijderen',
      blocks: [
        [
          'p',
          'Open de acties en kies ',
          ['b', 'Verwijderen'],
          '. U ziet eerst welke in plaats daarvan betaalt. De enige die uw plan betaalt, kan pas weg als er een andere is. Verwijderen kan niet ongedaan worden gemaakt; voeg de methode opnieuw toe om haar weer te gebruiken.',
        ],
      ],
    },
  ],
};
