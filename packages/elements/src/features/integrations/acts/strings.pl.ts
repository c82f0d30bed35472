import type { ActStrings } from './strings.ts';

export const pl: ActStrings = {
  steps: (shop) => `Test: ${shop}`,
  sign_in: 'Logowanie do sklepu',
  read_orders: 'Odczyt zamówienia',
  receive_webhooks: 'Natychmiastowa informacja o nowych zamówieniach',
  read_products: 'Odczyt produktu',
  read_stock: 'Odczyt stanu magazynowego',
  ms: (amount) => `${amount}\u00a0ms`,
  running: 'w toku',
  waits: 'oczekuje',
  passed: 'pomyślnie',
  failed: 'niepowodzenie',
  untouched: 'W sklepie nic się nie zmieni.',
  allPassed: (shop) => `${shop}: test zakończony pomyślnie.`,
  notPassed: (shop, cause) => `${shop}: test nie powiódł się. ${cause}`,
  reconnecting: 'Łączenie ze sklepem…',
  reconnected: (shop) => `${shop} znów daje nam dostęp. Pobieramy zamówienia.`,
  open: 'Sklep nie daje nam jeszcze dostępu. Otwórz aplikację w jego panelu administracyjnym, zezwól na to, o co prosi, a potem połącz ponownie tutaj.',
  openLink: 'Otwórz aplikację w sklepie',
  authorize:
    'Sklep nie daje nam jeszcze dostępu. Autoryzuj integrację ponownie w jego panelu administracyjnym; to połączy go tutaj.',
  howLink: 'Gdzie kliknąć',
  newWindow: 'otwiera nowe okno',
  pausing: 'Wstrzymywanie…',
  paused: (shop) =>
    `${shop} jest wstrzymany. Do wznowienia nic nie będzie pobierane; potem pobierzemy także to, co zaszło w międzyczasie.`,
  resuming: 'Wznawianie…',
  resumed: (shop) => `${shop} działa dalej. Pobieramy to, co zaszło w międzyczasie.`,
  unknown: 'Nie udało się połączyć z VARAi. Nie wpływa to na sklep; spróbuj ponownie za chwilę.',
  refused: 'Sklep nie dał nam dostępu. Otwórz aplikację w jego panelu administracyjnym i spróbuj ponownie.',
  close: 'Zamknij',
};
