import type { ActStrings } from './act-strings.ts';

export const nl: ActStrings = {
  verification: {
    verified: 'Gevonden in het register',
    pending: 'Het register wordt geraadpleegd',
    unverified: 'Niet in het register. Vergelijk het met uw verklaring.',
    unavailable: 'Er kon geen register worden geraadpleegd',
  },
  recognised: (kind) => `Herkend: ${kind}`,
  addTaxId: 'Nog een belastingnummer toevoegen',
  removeTaxId: (value) => `Belastingnummer ${value} verwijderen`,
  removedTaxId: 'Belastingnummer verwijderd',
  pending: (address: string) => `${address} wacht op bevestiging`,
  pendingText:
    'Open de e-mail die we daarheen hebben gestuurd en klik op de knop. Tot dan gaat alles naar het adres hierboven.',
  resend: 'Opnieuw sturen',
  resent: (address: string) => `De e-mail is opnieuw naar ${address} gestuurd`,
  keep: 'Huidig adres behouden',
  kept: 'Het adres blijft zoals het was',
  mailLimit: 'Meer dan vijf e-mails per uur kan niet. Kijk in de map met ongewenste e-mail of probeer het later.',
  actFailed: 'Dat is niet gelukt. Er is niets veranderd; probeer het opnieuw.',
  saved: 'Profiel opgeslagen',
  savedMail: (address: string) => `Profiel opgeslagen. Er is een e-mail gestuurd naar ${address}`,
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  changedBy: (name: string, time: string) => `${name} heeft dit op ${time} gewijzigd`,
  changedText: 'Waar u beiden iets hebt ingevuld, kiest u welke waarde blijft.',
};
