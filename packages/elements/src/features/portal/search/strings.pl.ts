import type { SearchStrings } from './strings.ts';

export const pl: SearchStrings = {
  label: 'Szukaj stron i ustawień',
  close: 'Zamknij',
  none: (query) => `Brak wyników dla „${query}”`,
  noneText: 'Spróbuj innego słowa, np. „karta” lub „adres”.',
  results: { one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' },
  slash: 'Otwórz klawiszem /',
  views: {
    store: 'sklep sprzedaż sprzedaz liczby wskaźniki pulpit przychód',
    plan: 'subskrypcja abonament pakiet taryfa cena upgrade downgrade',
    billing: 'płatność platnosc pieniądze karty faktury rachunki wykorzystanie koszty rozliczenia',
    connections: 'integracje sklepy shopify magento łączenie laczenie synchronizacja',
    orders: 'csv excel arkusz plik przesłać eksport historia wcześniejsza sprzedaż',
    settings: 'profil konto firma preferencje dane opcje',
  },
  settings: {
    revenue: { title: 'Przychód i zamówienia', words: 'sprzedaż sprzedaz obrót obrot wpływy wartość konwersja' },
    period: { title: 'Okres i porównanie', words: 'daty zakres dzisiaj tydzień miesiąc rok poprzedni' },
    currentPlan: { title: 'Twój plan', words: 'subskrypcja odnowienie następna płatność bieżący okres próbny trial' },
    changePlan: {
      title: 'Zmień plan',
      words: 'upgrade downgrade zmiana cena miesięcznie rocznie enterprise professional',
    },
    cancelPlan: { title: 'Zrezygnuj z planu', words: 'anuluj zakończ wypowiedz rezygnacja anulowanie' },
    paymentMethods: {
      title: 'Metody płatności',
      words: 'platnosci karta kredytowa bank przelew domyślna portfel ważność',
    },
    addMethod: { title: 'Dodaj metodę płatności', words: 'platnosci nowa karta kredytowa rachunek bankowy' },
    invoices: { title: 'Faktury', words: 'rachunki paragony pdf pobierz zapłać zaplac historia' },
    usage: { title: 'Wykorzystanie', words: 'ai tokeny limity zużycie zuzycie pamięć api wywołania zespół' },
    buyTokens: { title: 'Kup tokeny AI', words: 'więcej doładuj doladuj pakiet środki' },
    shops: {
      title: 'Połączone sklepy',
      words: 'polaczone integracje shopify magento stan status błędy synchronizacja',
    },
    connectShop: { title: 'Połącz sklep', words: 'polacz dodaj nowy shopify magento integracja' },
  },
  tour: {
    title: 'Obejrzyj przewodnik jeszcze raz',
    words: 'wprowadzenie oprowadzenie pierwsze kroki instrukcja pomoc',
  },
};
