import type { DeclineWords } from './words.ts';

/** With the method's name at its end; without, where nobody knows it. */
const of = (reason: string) => (method: string) => (method ? `${reason}: ${method}.` : `${reason}.`);

export const declineWords: DeclineWords = {
  funds: of('Guthaben reicht nicht'),
  limit: of('Die Zahlung liegt über einer Grenze'),
  expired: of('Nicht mehr gültig'),
  details: of('Die Angaben stimmen nicht mit denen der Bank überein'),
  unsupported: of('Für diese Zahlung nicht nutzbar'),
  authentication: of('Die Bank verlangt eine Bestätigung, die nicht kam'),
  later: () => 'Die Bank war nicht zu erreichen.',
  duplicate: () => 'Die Bank hielt es für eine Zahlung, die es schon gibt.',
  stopped: of('Die Bank hat den Auftrag, solche Zahlungen zu stoppen'),
  closed: of('Das Konto ist geschlossen, oder die Bank findet es nicht'),
  test: of('Keine Testkarte, und nur solche gehen hier'),
  other: of('Die Bank nennt keinen Grund'),
  helpOther: 'Nehmen Sie eine andere Karte, oder versuchen Sie es nach einem Anruf bei Ihrer Bank noch einmal.',
  helpCard: 'Nehmen Sie eine andere Karte.',
  helpConfirm:
    'Versuchen Sie es noch einmal und bestätigen Sie im Fenster Ihrer Bank, oder nehmen Sie eine andere Karte.',
  helpLater: 'Versuchen Sie es in einer Minute noch einmal, oder nehmen Sie eine andere Karte.',
};
