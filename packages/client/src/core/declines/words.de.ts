import type { DeclineWords } from './words.ts';

export const declineWords: DeclineWords = {
  funds: (method) => `Guthaben reicht nicht: ${method}.`,
  limit: (method) => `Die Zahlung liegt über einer Grenze: ${method}.`,
  expired: (method) => `Nicht mehr gültig: ${method}.`,
  details: (method) => `Die Angaben stimmen nicht mit denen der Bank überein: ${method}.`,
  unsupported: (method) => `Für diese Zahlung nicht nutzbar: ${method}.`,
  authentication: (method) => `Die Bank verlangt eine Bestätigung, die nicht kam: ${method}.`,
  later: () => 'Die Bank war nicht zu erreichen.',
  duplicate: () => 'Die Bank hielt es für eine Zahlung, die es schon gibt.',
  stopped: (method) => `Die Bank hat den Auftrag, solche Zahlungen zu stoppen: ${method}.`,
  closed: (method) => `Das Konto ist geschlossen, oder die Bank findet es nicht: ${method}.`,
  test: (method) => `Keine Testkarte, und nur solche gehen hier: ${method}.`,
  other: (method) => `Die Bank nennt keinen Grund: ${method}.`,
  helpOther: 'Nehmen Sie eine andere Karte, oder versuchen Sie es nach einem Anruf bei Ihrer Bank noch einmal.',
  helpCard: 'Nehmen Sie eine andere Karte.',
  helpConfirm:
    'Versuchen Sie es noch einmal und bestätigen Sie im Fenster Ihrer Bank, oder nehmen Sie eine andere Karte.',
  helpLater: 'Versuchen Sie es in einer Minute noch einmal, oder nehmen Sie eine andere Karte.',
};
