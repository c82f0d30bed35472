import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Vergelijk het met uw documenten; de betaaldienst accepteert het zo niet',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Bevestig uw nieuwe e-mailadres',
      action: 'Adres bevestigen',
      lines: [
        `Facturen en berichten van ${company} moeten voortaan naar ${email} gaan.`,
        'Open deze pagina en druk op de knop. De link werkt één keer, gedurende 24 uur.',
        'Weet u hier niets van, doe dan niets: het adres blijft zoals het is.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'Er is een nieuw e-mailadres aangevraagd',
      lines: [
        `Iemand heeft gevraagd om facturen en berichten van ${company} naar ${email} te sturen in plaats van hierheen.`,
        'Tot dat adres is bevestigd, blijft alles zoals het is.',
        'Weet u hier niets van, open dan uw profiel in het portaal en druk op ‘Huidig adres behouden’.',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: 'Dit adres gebruiken?',
      lines: [`Facturen en berichten van ${company} gaan dan naar ${email}.`],
      button: 'Adres bevestigen',
    }),
    done: (email, company) => ({
      heading: 'Het adres is bevestigd',
      lines: [`Facturen en berichten van ${company} gaan nu naar ${email}. U kunt deze pagina sluiten.`],
    }),
    confirmed: (email) => ({
      heading: 'Deze link is al gebruikt',
      lines: [`${email} is al bevestigd. Er hoeft niets meer te gebeuren.`],
    }),
    expired: () => ({
      heading: 'Deze link is verlopen',
      lines: ['Hij was 24 uur geldig. Open uw profiel in het portaal en verstuur de e-mail opnieuw.'],
    }),
    superseded: () => ({
      heading: 'Er is een nieuwer adres aangevraagd',
      lines: ['Deze link eindigde toen een ander adres werd ingevoerd. Gebruik de link in de nieuwste e-mail.'],
    }),
    canceled: () => ({
      heading: 'Deze wijziging is ingetrokken',
      lines: ['Het adres blijft zoals het was. Voer het opnieuw in uw profiel in om het te wijzigen.'],
    }),
    unknown: () => ({
      heading: 'Deze link werkt niet',
      lines: [
        'Hij is niet volledig of niet van ons. Kopieer de hele link uit de e-mail, of verstuur de e-mail opnieuw vanuit uw profiel.',
      ],
    }),
  },
};
