import { declineWords } from '@varai/client/words/pl.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Rachunek bankowy w Kanadzie',
    au_becs_debit: 'Rachunek bankowy w Australii',
    bacs_debit: 'Rachunek bankowy w Wielkiej Brytanii',
    card: 'Karta',
    kr_card: 'Karta koreańska',
    nz_bank_account: 'Rachunek bankowy w Nowej Zelandii',
    sepa_debit: 'Polecenie zapłaty SEPA',
    unknown: 'Karta',
    us_bank_account: 'Rachunek bankowy w USA',
  },
  mails: {
    footer: 'Jeśli to nie Ty, zmień to w portalu i daj nam znać.',
    of: {
      removed: ({ method, next }) => [
        'Usunięto metodę płatności',
        `Z Twojego konta usunięto: ${method}.`,
        next === null ? 'Nic więcej się nie zmieniło.' : `Od teraz płatności realizuje: ${next}.`,
      ],
      default: ({ method }) => [
        'Od teraz płacisz inną metodą',
        `Twoja domyślna metoda płatności to teraz ${method}. Opłaci ona kolejne należności.`,
      ],
      expiring: ({ method, end }) => [
        'Twoja karta wkrótce straci ważność',
        `${method} opłaca Twoją subskrypcję. Koniec ważności: ${end}.`,
        'Wpisz nową datę w portalu lub dodaj inną kartę, aby następna płatność się powiodła.',
      ],
    },
  },
  page: {
    title: 'Dodaj metodę płatności',
    safe: 'Numery kart i rachunków trafiają prosto do Stripe. Nigdy ich nie widzimy.',
    save: 'Zapisz metodę płatności',
    cancel: 'Anuluj',
    back: 'Wróć',
    added: 'Dodano metodę płatności',
    addedMore: 'Jest na liście Twoich metod płatności.',
    close: 'Możesz zamknąć tę stronę.',
    expired: 'Ten link wygasł',
    again: 'Był ważny dla jednej metody płatności i przez dziesięć minut. Otwórz go ponownie ze strony rozliczeń.',
    unknown: 'Nic tu nie ma',
    unknownMore: 'Ten link jest niepełny albo dawno wygasł. Otwórz go ponownie ze strony rozliczeń.',
    noScript: 'Ta strona wymaga JavaScriptu, z którego zbudowane są pola Stripe.',
    script: {
      busyText: 'Zapisywanie. Bank może poprosić o potwierdzenie.',
      blocked:
        'Pola Stripe się nie wczytały. Może je blokować rozszerzenie lub reguła sieci. Zezwól na js.stripe.com i wczytaj stronę ponownie.',
      unsent:
        'Żądanie do nas nie dotarło. Nie pobrano żadnej opłaty i nic nie zapisano. Wpisane dane nadal tu są. Spróbuj ponownie.',
      barred:
        'Nasz serwer odrzucił żądanie. Nie pobrano żadnej opłaty i nic nie zapisano. Otwórz tę stronę ponownie ze strony rozliczeń.',
      busy: 'Za dużo prób. Nie pobrano żadnej opłaty i nic nie zapisano. Spróbuj ponownie za minutę.',
      unknown:
        'Nie wiemy jeszcze, czy zapis się powiódł. Nie pobrano żadnej opłaty. Spróbuj ponownie: zapis nastąpi tylko raz.',
      unheard:
        'Stripe zapisał metodę, ale nasz serwer nie odpowiedział. Nie pobrano żadnej opłaty. Spróbuj ponownie: zapis nastąpi tylko raz.',
      unconfirmed: 'Bank tego nie potwierdził. Nic nie zapisano. Spróbuj ponownie i potwierdź w banku.',
      pending: 'Bank potrzebuje trochę więcej czasu',
      pendingText:
        'Metoda pojawi się na liście, gdy bank ją potwierdzi. Wcześniej może być konieczne potwierdzenie małych kwot.',
    },
    // the sentence goes without a name
    refusals: refusals(declineWords, '', 'Nie pobrano żadnej opłaty i nic nie zapisano.'),
  },
};
