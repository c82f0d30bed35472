import type { DeclineWords } from './words.ts';

/** With the method's name at its end; without, where nobody knows it. */
const of = (reason: string) => (method: string) => (method ? `${reason}: ${method}.` : `${reason}.`);

export const declineWords: DeclineWords = {
  funds: of('Niewystarczające środki'),
  limit: of('Płatność przekracza limit'),
  expired: of('Upłynęła data ważności'),
  details: of('Dane nie zgadzają się z danymi w banku'),
  unsupported: of('Nie można użyć do tej płatności'),
  authentication: of('Bank wymaga potwierdzenia płatności, ale go nie otrzymał'),
  later: () => 'Nie udało się połączyć z bankiem.',
  duplicate: () => 'Bank uznał ją za płatność, która już się odbyła.',
  stopped: of('Bank otrzymał polecenie wstrzymania takich płatności'),
  closed: of('Rachunek jest zamknięty lub bank go nie znajduje'),
  test: of('To nie jest karta testowa, a działają tutaj tylko takie'),
  other: of('Bank odmówił bez podania powodu'),
  helpOther: 'Użyj innej karty lub skontaktuj się z bankiem i spróbuj ponownie.',
  helpCard: 'Użyj innej karty.',
  helpConfirm: 'Spróbuj ponownie i potwierdź płatność w oknie banku lub użyj innej karty.',
  helpLater: 'Spróbuj ponownie za minutę lub użyj innej karty.',
};
