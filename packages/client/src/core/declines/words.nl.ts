import type { DeclineWords } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const declineWords: DeclineWords = {
  funds: (method) => `Er staat niet genoeg saldo op ${method}.`,
  limit: (method) => `De betaling gaat boven een limiet van ${method}.`,
  expired: (method) => `${capital(method)} is verlopen.`,
  details: (method) => `De gegevens van ${method} komen niet overeen met die van de bank.`,
  unsupported: (method) => `${capital(method)} kan niet voor deze betaling worden gebruikt.`,
  authentication: (method) => `De bank wil dat u betalingen met ${method} bevestigt, en dat is niet gebeurd.`,
  later: () => 'De bank was niet bereikbaar.',
  duplicate: () => 'De bank zag dit aan voor een betaling die al is gedaan.',
  stopped: (method) => `De bank heeft opdracht om betalingen met ${method} tegen te houden.`,
  closed: (method) => `De rekening achter ${method} is opgeheven, of de bank kan die niet vinden.`,
  test: (method) => `${capital(method)} is geen testkaart, en iets anders werkt hier niet.`,
  other: (method) => `De bank heeft geen reden gegeven om ${method} te weigeren.`,
  helpOther: 'Gebruik een andere kaart, of probeer het opnieuw nadat u met uw bank hebt gesproken.',
  helpCard: 'Gebruik een andere kaart.',
  helpConfirm: 'Probeer het opnieuw en bevestig in het venster van uw bank, of gebruik een andere kaart.',
  helpLater: 'Probeer het over een minuut opnieuw, of gebruik een andere kaart.',
};
