import { methodNames } from '../../../core/method-name.pl.ts';
import { declineWords } from '../../../core/declines/words.pl.ts';
import { newCardWords } from '../../../core/new-card/words.pl.ts';
import type { BuyStrings } from './strings.ts';

export const pl: BuyStrings = {
  title: 'Kup tokeny AI',
  close: 'Zamknij',
  cancel: 'Anuluj',
  finish: 'Gotowe',
  loading: 'Wczytywanie pakietów…',
  noPackages: 'Nie udało się wczytać pakietów',
  noPackagesText: 'Nie pobrano żadnej opłaty. Spróbuj ponownie za chwilę.',
  reload: 'Spróbuj ponownie',
  howMany: 'Ile',
  tokens: (count) => `Tokeny: ${count}`,
  lasting: 'Są używane po wyczerpaniu tokenów z planu i nie tracą ważności.',
  taxIncluded: 'Cena zawiera podatek.',
  added: { discount: 'Rabat', tax: 'Podatek' },
  total: 'Łącznie',
  payWith: 'Metoda płatności',
  paysWith: (method) => `Płatność: ${method}.`,
  onFile: 'Obciążymy zapisaną metodę płatności.',
  noMethod: 'Brak zapisanej metody płatności',
  noMethodText: 'Dodaj ją w sekcji Metody płatności i wróć tutaj.',
  addCard: 'Użyj innej karty',
  otherCards: 'Użyj zapisanej metody płatności',
  newCard: 'Karta zostanie zapisana na potrzeby kolejnych płatności.',
  card: newCardWords,
  methodNames,
  ending: (brand, last4) => `${brand} z końcówką ${last4}`,
  cardExpired: 'Wygasła',
  credit: (credit, due) => `Z salda środków zapłacisz ${credit}, metodą płatności ${due}.`,
  covered: (credit) => `Saldo środków pokrywa całość: ${credit}. Nic nie pobierzemy.`,
  take: (count) => `Odbierz tokeny (${count})`,
  taking: 'Chwileczkę…',
  pay: (amount) => `Zapłać ${amount}`,
  paying: 'Łączymy się z bankiem…',
  waiting: 'Czekamy na bank',
  waitingText: 'To potrwa kilka sekund.',
  underwayText:
    'Płatność kartą trwa kilka sekund, z rachunku bankowego – kilka dni. Możesz zamknąć to okno: tokeny pojawią się po zapłacie.',
  asking: 'Bank czeka na Twoje potwierdzenie',
  askingText: 'Potwierdź płatność w oknie banku.',
  unknown: (amount) => `Nie wiemy jeszcze, czy bank pobrał ${amount}`,
  unknownText: 'Nie płać ponownie. Sprawdzamy to i pokażemy wynik tutaj. Możesz zamknąć to okno.',
  declined: (amount) => `Bank odrzucił płatność ${amount}`,
  ...declineWords,
  safe: 'Nie pobrano żadnej opłaty.',
  // the sentence goes without a name
  theCard: '',
  missing: 'Brak zapisanej metody płatności. Nie pobrano żadnej opłaty.',
  notes: {
    unconfirmed: {
      title: 'Bank nie potwierdził płatności',
      text: 'Nie pobrano żadnej opłaty. Spróbuj ponownie i potwierdź płatność w oknie banku lub użyj innej karty.',
    },
    unsent: {
      title: 'Żądanie do nas nie dotarło',
      text: 'Brak połączenia z internetem. Nie pobrano żadnej opłaty. Spróbuj ponownie po przywróceniu połączenia.',
    },
    changed: {
      title: 'Oferta się zmieniła',
      text: 'Teraz nie pobrano żadnej opłaty: w międzyczasie kupiono tokeny albo zmieniła się cena, podatek lub rabat. Sprawdź kwotę przed zapłatą.',
    },
    other: {
      title: 'Bank przetwarza inny zakup',
      text: 'Za ten zakup nie pobrano żadnej opłaty. Poczekaj na zakończenie poprzedniego.',
    },
    gone: { title: 'Tego pakietu już nie ma w sprzedaży', text: 'Nie pobrano żadnej opłaty. Wybierz inny.' },
    method: {
      title: 'Ta metoda płatności nie jest już zapisana',
      text: 'Nie pobrano żadnej opłaty. Wybierz inną.',
    },
    address: {
      title: 'Brak adresu rozliczeniowego',
      text: 'Zależy od niego podatek od tokenów. Nie pobrano żadnej opłaty. Dodaj adres w profilu i wróć tutaj.',
    },
    elsewhere: {
      title: 'Tokenów nie można kupić tutaj',
      text: 'Konto rozlicza platforma sklepu. Nie pobrano żadnej opłaty.',
    },
    failed: { title: 'To się nie udało', text: 'Nie pobrano żadnej opłaty. Spróbuj ponownie.' },
  },
  owing: (amount) => (amount ? `Do zapłaty pozostało ${amount}` : 'Pozostała kwota do zapłaty'),
  owingText:
    'Nie pobrano żadnej opłaty: zaległa kwota zostałaby pobrana razem z zapłatą za tokeny. Znajdzie się na następnej fakturze. Po jej opłaceniu można kupić tokeny; aby uregulować ją wcześniej, napisz do nas.',
  lost: 'Nie możemy ustalić, jak zakończył się zakup',
  lostText:
    'Nie można go już tutaj sprawdzić. Na tej stronie widać aktualną liczbę tokenów, a na fakturach – co zostało zapłacone. Sprawdź to przed ponowną płatnością.',
  toPackages: 'Pokaż pakiety',
  support: 'Dane dla pomocy technicznej',
  done: 'Tokeny są już dostępne',
  doneText: (count, amount) => `Dodane tokeny: ${count}. Pobrana kwota: ${amount}.`,
  doneCovered: (count) => `Dodane tokeny: ${count}. Nie pobrano żadnej opłaty.`,
  fromCredit: (amount) => `Z salda środków: ${amount}.`,
};
