import { declineWords } from '../../../core/declines/words.pl.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'Nie wiemy jeszcze, czy metoda została zapisana';
const notConfirmed = 'Bank nie potwierdził metody płatności';
const notConfirmedText = 'Nic nie zapisano. Dodaj ją ponownie i potwierdź w banku.';

export const pl: AddingStrings = {
  ...declineWords,
  title: 'Dodaj metodę płatności',
  replace: (name) => `Zastąp: ${name}`,
  close: 'Zamknij',
  steps: 'Dodawanie metody płatności',
  filling: 'Dane',
  bank: 'Bank',
  page: 'Bezpieczna strona',
  saved: 'Zapisano',
  loading: 'Wczytywanie pól Stripe',
  fields: 'Karta lub rachunek',
  asDefault: 'Ustaw jako domyślną',
  paysNext: (amount, date) => `Opłaci odnowienie planu: ${amount}, ${date}.`,
  removeOld: (name) => `Usuń: ${name}`,
  removeOldText: 'Po zapisaniu nowej metody.',
  cancel: 'Anuluj',
  save: { card: 'Zapisz kartę', account: 'Zapisz rachunek', other: 'Zapisz' },
  sending: 'Zapisywanie…',
  asking: 'Łączymy się z bankiem…',
  bankTitle: 'Bank może poprosić o potwierdzenie',
  bankText: 'Potwierdź w oknie banku. Do tego czasu nic nie zostanie zapisane.',
  leaving: 'Bank jeszcze nie odpowiedział',
  leavingText: 'Po zamknięciu metoda zostanie zapisana tylko po potwierdzeniu w banku. Wynik pokażemy tutaj.',
  keepWaiting: 'Czekaj dalej',
  leave: 'Zamknij mimo to',
  refused: 'Nie zapisano metody płatności',
  // the sentence goes without a name
  whatWasAdded: '',
  yours: { card: '', account: '', other: '' },
  safe: 'Nie pobrano żadnej opłaty i nic nie zapisano.',
  troubles: {
    unsent: {
      title: 'Żądanie do nas nie dotarło',
      text: 'Nic nie zapisano i nie pobrano żadnej opłaty. Wpisane dane nadal tu są. Spróbuj ponownie.',
    },
    barred: {
      title: 'Nie zapisano metody płatności',
      text: 'Nasz serwer odrzucił żądanie. Nic nie zapisano i nie pobrano żadnej opłaty. Odśwież stronę.',
    },
    busy: {
      title: 'Za dużo prób',
      text: 'Nic nie zapisano i nie pobrano żadnej opłaty. Wpisane dane nadal tu są. Spróbuj ponownie za minutę.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Nie pobrano żadnej opłaty. Wpisane dane nadal tu są. Spróbuj ponownie: zapis nastąpi tylko raz.',
    },
  },
  unavailable: 'Pola Stripe się nie wczytały',
  unavailableText: 'Może je blokować rozszerzenie, sieć lub zasady tej strony. Nic nie zapisano.',
  again: 'Spróbuj ponownie',
  blocked: 'Metodę dodaje się na osobnej stronie',
  blockedText:
    'Otworzy się w nowej karcie przeglądarki i zajmie to minutę. Potem wróć tutaj; nowa metoda będzie już na liście.',
  open: 'Otwórz bezpieczną stronę',
  opening: 'Otwieranie…',
  pageFailed: 'Nie udało się otworzyć tej strony',
  pageFailedText: 'Nic się nie zmieniło. Spróbuj ponownie.',
  waitingPage: 'Sprawdzimy ponownie zaraz po powrocie na tę stronę.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Nie pobrano żadnej opłaty. Po zapisaniu metoda pojawi się na liście.',
  pending: 'Bank potrzebuje trochę więcej czasu',
  pendingText:
    'Metoda pojawi się na liście, gdy bank ją potwierdzi. Wcześniej może być konieczne potwierdzenie małych kwot.',
};
