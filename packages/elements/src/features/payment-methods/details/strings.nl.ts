import type { DetailsStrings } from './strings.ts';

export const nl: DetailsStrings = {
  title: (name) => `${name} bewerken`,
  close: 'Sluiten',
  cancel: 'Annuleren',
  save: 'Opslaan',
  expiry: 'Vervaldatum',
  month: 'Maand',
  year: 'Jaar',
  expiryHint: 'Bij een nieuw nummer hoort een nieuwe kaart: vervang de kaart dan.',
  holder: 'Factuuradres',
  name: 'Naam',
  providerRefused:
    'De bank of Stripe accepteert deze gegevens niet. Controleer de vervaldatum en het adres en sla opnieuw op.',
  refused:
    'Onze server heeft deze gegevens niet geaccepteerd. Wat u hebt ingevuld, staat er nog: kijk het na en sla opnieuw op.',
  forbidden: 'U mag dit niet wijzigen. Wat u hebt ingevuld, staat er nog. Vraag het degene die uw account beheert.',
  offline: 'U bent offline. Wat u hebt ingevuld, staat er nog. Sla opnieuw op zodra u weer online bent.',
  often: 'Te veel pogingen. Wat u hebt ingevuld, staat er nog. Probeer het over een minuut opnieuw.',
};
