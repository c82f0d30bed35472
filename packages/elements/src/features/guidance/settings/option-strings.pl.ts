import type { OptionStrings } from './option-strings.ts';

export const pl: OptionStrings = {
  sections: {
    profile: 'Firma',
    notifications: 'Powiadomienia',
    payment: 'Płatność',
    connections: 'Sklepy',
  },
  options: {
    company: { title: 'Nazwa firmy', words: 'przedsiębiorstwo działalność organizacja' },
    taxNumber: { title: 'Numer podatkowy', words: 'nip vat podatek regon' },
    taxKind: { title: 'Rodzaj numeru podatkowego', words: 'nip vat typ kraj' },
    contact: { title: 'Osoba kontaktowa', words: 'kontakt imię nazwisko' },
    phone: { title: 'Telefon', words: 'komórka numer dzwonić' },
    email: { title: 'Adres e-mail', words: 'email poczta odbiorca faktur' },
    address: { title: 'Adres', words: 'ulica miasto miejscowość kod pocztowy kraj rozliczeniowy' },
    line2: { title: 'Lokal, piętro, budynek', words: 'druga linia mieszkanie adres' },
    language: { title: 'Język', words: 'polski angielski niemiecki e-maile' },
    timeZone: { title: 'Strefa czasowa', words: 'zegar godzina region utc raporty' },
    shopNotices: { title: 'Powiadomienia o sklepach', words: 'alerty błędy rozłączony wyciszenie dzwonek' },
    usageNotices: {
      title: 'Powiadomienia o wykorzystaniu',
      words: 'zużycie alerty limity próg 80 100 procent tokeny wyciszenie',
    },
    paymentNotices: { title: 'Powiadomienia o płatnościach', words: 'alerty nieudana karta faktura wyciszenie' },
    digest: { title: 'Podsumowanie e-mailem', words: 'email codziennie co tydzień newsletter' },
    methods: { title: 'Metody płatności', words: 'karta kredytowa bank polecenie zapłaty domyślna portfel ważność' },
    shops: { title: 'Połączone sklepy', words: 'integracje shopify magento stan status błędy synchronizacja' },
  },
};
