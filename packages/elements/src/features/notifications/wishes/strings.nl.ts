import type { WishStrings } from './strings.ts';

export const nl: WishStrings = {
  tell: 'Meld mij',
  integrations: 'Winkels',
  integrationsHint: 'die aandacht vragen of weer werken',
  usage: 'Verbruik',
  usageHint: 'bij 80 en 100% van wat het plan toestaat',
  invoices: 'Betalingen',
  invoicesHint: 'die zijn mislukt',
  digest: 'Overzicht per e-mail',
  off: 'Geen',
  daily: 'Elke dag',
  weekly: 'Elke maandag',
  to: (email) => `Om 8 uur ’s ochtends naar ${email}, als er nieuws is.`,
  saved: 'Opgeslagen.',
  notSaved: 'De wijziging is niet opgeslagen. Probeer het opnieuw.',
  notLoaded: 'De instellingen konden niet worden geladen.',
  loading: 'Laden',
  again: 'Opnieuw proberen',
};
