import type { InterruptionStrings } from './interruption-strings.ts';

export const nl: InterruptionStrings = {
  support: 'Gegevens voor support',
  request: (id) => `Verzoek ${id}`,
  offline: 'U bent offline',
  offlineText: 'Dit laadt vanzelf zodra u weer online bent.',
  offlineStale: (time) => `Dit is de stand van ${time}. Het gaat vanzelf verder zodra u weer online bent.`,
  stale: (time) => `Dit kon niet worden bijgewerkt. Stand van ${time}.`,
  forbidden: 'U kunt dit hier niet zien',
  forbiddenText: 'Vraag het een eigenaar van uw account.',
  signedOut: 'Uw sessie is beëindigd',
  signedOutText: 'Log opnieuw in of laad deze pagina opnieuw.',
};
