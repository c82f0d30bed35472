import { declineWords } from '../declines/words.pl.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  // the sentence goes without a name
  yours: '',
  safe: 'Nie pobrano żadnej opłaty i nic nie zapisano.',
  blocked: 'Kartę dodaje się na osobnej stronie. Otworzy się w nowej karcie przeglądarki; potem wróć tutaj.',
  fields:
    'Pola karty się nie wczytały. Nie pobrano żadnej opłaty. Zamknij to okno i spróbuj ponownie lub dodaj kartę na osobnej stronie.',
  unsent: 'Żądanie do nas nie dotarło. Karty nie zapisano i nie pobrano żadnej opłaty. Spróbuj ponownie.',
  unsaved: 'Karty nie zapisano. Nie pobrano żadnej opłaty. Sprawdź jej dane lub użyj innej karty.',
  unknown:
    'Nie wiemy jeszcze, czy karta została zapisana. Nie pobrano żadnej opłaty. Spróbuj ponownie: zapis nastąpi tylko raz.',
  openPage: 'Otwórz bezpieczną stronę',
};
