import type { ShopifyStrings } from './strings.ts';

export const pl: ShopifyStrings = {
  close: 'Zamknij',
  title: (plan) => `Wybierz plan ${plan} w Shopify`,
  every: { month: (price) => `${price} co 30 dni`, year: (price) => `${price} rocznie` },
  text: 'Shopify obliczy dzisiejszą kwotę do zapłaty, uwzględniając podatki i już opłacony czas. Kwotę zobaczysz i zatwierdzisz na stronie Shopify.',
  safe: 'Do tego czasu nic się nie zmieni i nie pobierzemy żadnej opłaty.',
  go: 'Przejdź do Shopify',
  notNow: 'Nie teraz',
  there: 'Dalej w Shopify',
  thereText: 'Strona otworzy się w tym oknie. Wróć tutaj po podjęciu decyzji: plan zaktualizuje się sam.',
  link: 'Otwórz stronę Shopify',
  done: (plan) => `Masz teraz plan ${plan}`,
  doneText: 'Shopify potwierdziło zmianę.',
  failed: 'Strona Shopify jest niedostępna',
  failedText: 'Nic się nie zmieniło i nie pobrano żadnej opłaty.',
  shopMissing: 'Otwórz aplikację raz w panelu administracyjnym sklepu i tam wybierz plan.',
  shopRemoved:
    'Aplikację usunięto ze sklepu. Zainstaluj ją ponownie w panelu administracyjnym sklepu i tam wybierz plan.',
  shopFrozen:
    'Shopify zablokowało sklep. Ureguluj w panelu administracyjnym sklepu to, na co czeka Shopify: potem wybierzesz plan.',
  refused: 'Shopify odmówiło utworzenia tej strony. Ponowna próba nie pomoże: powiadom operatora tej aplikacji.',
  silent: 'Shopify w tej chwili nie odpowiada. Spróbuj ponownie za minutę.',
  cutOff: 'Przeglądarka nie mogła się z nami połączyć. Sprawdź połączenie i spróbuj ponownie.',
  already: 'Według Shopify masz już ten plan.',
  forbidden: 'Zwróć się do właściciela konta.',
  again: 'Spróbuj ponownie',
};
