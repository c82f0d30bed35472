import type { IntegrationWords } from '../words.ts';

const steps = [
  'W panelu administracyjnym sklepu otwórz System → Extensions → Integrations.',
  'W sekcji API zezwól na „Sales”, „Catalog” i „Stores → Settings”; resztę pozostaw bez zmian.',
  'Aktywuj integrację, a jeśli jest już aktywna, wybierz „Reauthorize”. Otworzy się okno: wybierz w nim „Połącz”.',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'Sklep odpowiada tylko od czasu do czasu. Nowe zamówienia mogą przychodzić z opóźnieniem.',
    rate_limited: 'Sklep pozwala pytać rzadziej, niż pojawiają się nowości. Nowe zamówienia przychodzą z opóźnieniem.',
    unreachable: 'Sklep nie odpowiada. Próbujemy co kilka minut i żadne zamówienie nie przepada.',
    auth_expired: 'Sklep nie daje nam już dostępu. Otwórz aplikację ponownie z jego panelu administracyjnego.',
    scope_missing:
      'Nie mamy uprawnień do odczytu zamówień sklepu. Otwórz aplikację z jego panelu administracyjnego i zezwól na to.',
    uninstalled: 'Aplikacja została usunięta ze sklepu. Zainstaluj ją ponownie, aby kontynuować.',
    misconfigured: 'To już do siebie nie pasuje: sklep nie istnieje albo liczy w innej walucie lub innym czasie.',
    unsupported_version: 'Sklep używa wersji, której jeszcze nie znamy.',
    frozen: 'Shopify zablokowało sklep, najpewniej z powodu niezapłaconego rachunku. Wyjaśnij to z Shopify.',
    paused: 'Wstrzymano. Zamówienia zostaną pobrane po wznowieniu.',
  },
  reasons: {
    currency_changed:
      'Sklep zmienił walutę, a kwot w dwóch walutach nie da się zsumować. Zamówienia czekają, aż znów będzie liczyć jak wcześniej.',
    import_failed: 'Sklep nie zdołał zebrać wszystkich zamówień. Zaczęliśmy od nowa.',
    import_incomplete: 'Nie wszystkie zamówienia sklepu dotarły. Odczytujemy je ponownie co kilka minut.',
    import_refused: 'Sklep nie pozwala teraz odczytać wszystkich zamówień. Spróbujemy ponownie.',
    webhooks_missing:
      'Sklep nie zgłasza już od razu nowych zamówień. Przychodzą, gdy sprawdzamy co pięć minut, a my prosimy o ponowne zgłaszanie.',
    webhooks_silent:
      'To, co sklep chciał zgłosić, nie dotarło na czas. Nowe zamówienia przychodzą, gdy sprawdzamy co pięć minut.',
    internal: 'Coś poszło nie tak po naszej stronie. Twój sklep ma się dobrze i żadne zamówienie nie przepada.',
    products_denied:
      'Nie mamy uprawnień do odczytu produktów sklepu. Zezwól na to w jego panelu administracyjnym, tam gdzie dano nam dostęp.',
    stock_denied:
      'Nie mamy uprawnień do odczytu stanów magazynowych sklepu. Zezwól na to w jego panelu administracyjnym, tam gdzie dano nam dostęp.',
    stock_unreadable: 'Sklep nie podaje stanów magazynowych: jego moduły Inventory są wyłączone.',
    maintenance:
      'Sklep jest w trybie konserwacji i nikomu nie odpowiada. Próbujemy co kilka minut i żadne zamówienie nie przepada. Wyłącz ten tryb po zakończeniu prac.',
    error_page:
      'Sklep odpowiada stroną błędu. Próbujemy co kilka minut. Osoba, która go prowadzi, znajdzie przyczynę w var/report i var/log.',
    firewall:
      'Zapora lub hasło przed sklepem nas odrzuca. Poproś osobę, która go prowadzi, o przepuszczenie wywołań /rest i /oauth.',
    web_page:
      'Zamiast danych sklep pokazuje stronę internetową, na przykład logowanie, albo prowadzi pod inny adres. Poproś osobę, która go prowadzi, o pozostawienie /rest otwartego i sprawdź podstawowy adres URL.',
  },
  magento: {
    auth_expired:
      'Sklep nie daje nam już dostępu. W jego panelu administracyjnym otwórz System → Extensions → Integrations i wybierz „Reauthorize”.',
    scope_missing:
      'Nie mamy uprawnień do odczytu zamówień sklepu. W jego panelu administracyjnym otwórz System → Extensions → Integrations, w sekcji API zezwól na „Sales” i wybierz „Reauthorize”.',
    misconfigured:
      'Pod adresem sklepu nie ma już nic, co znamy. Sprawdź podstawowy adres URL i wybierz „Reauthorize” w jego integracji.',
  },
  noWebhooks: 'Magento nikomu nie zgłasza, co się w nim dzieje. Pytamy co pięć minut.',
  mishaps: {
    auth_expired: 'Sklep nie przyjął kluczy, które nam przekazał.',
    scope_missing: 'Sklep nie pozwala odczytać zamówień.',
    unreachable: 'Sklep nie odpowiedział pod podstawowym adresem URL, który podaje.',
    degraded: 'Sklep odpowiedział błędem.',
    rate_limited: 'Sklep nie miał dla nas czasu.',
    misconfigured:
      'Pod podstawowym adresem URL, który podaje sklep, nie odpowiada żadne znane nam Magento albo adres nie zaczyna się od https.',
    unsupported_version: 'Sklep używa wersji Magento, której nie znamy.',
    uninstalled: 'Integracja została usunięta ze sklepu.',
    frozen: 'Sklep jest zamknięty.',
    not_heard: 'Sklep otworzył nasze okno, ale przekazał klucze pod inny adres.',
    shop_taken: 'Ten sklep jest połączony z innym kontem.',
    maintenance: 'Sklep jest w trybie konserwacji i nikomu nie odpowiada.',
    error_page: 'Sklep odpowiedział stroną błędu. Osoba, która go prowadzi, znajdzie przyczynę w var/report i var/log.',
    firewall: 'Zapora lub hasło przed sklepem nas odrzuciło. Wywołania /rest i /oauth muszą być przepuszczane.',
    web_page:
      'Zamiast danych sklep pokazał stronę internetową, na przykład logowanie, albo poprowadził pod inny adres.',
  },
  pages: {
    button: 'Połącz',
    ask: (shop) => ({
      heading: `Połączyć ${shop}?`,
      lines: [
        'Jego zamówienia, korekty i zwroty będą liczone w portalu, z którego przychodzisz. W sklepie nic się nie zmienia.',
      ],
    }),
    connected: (shop) => ({
      heading: `Połączono: ${shop}`,
      lines: ['Zamówienia są pobierane. Zamknij to okno i wróć do portalu.'],
    }),
    failed: (message) => ({ heading: 'Sklep nie jest połączony', lines: [message, ...steps] }),
    gone: {
      heading: 'Ten adres stracił ważność',
      lines: ['Jest ważny przez godzinę. Zacznij od nowa w portalu i wpisz nowe adresy.'],
    },
    silent: {
      heading: 'Sklep nie przekazał nam swoich kluczy',
      lines: ['Callback URL w integracji musi być taki, jaki pokazuje portal.', ...steps],
    },
    taken: {
      heading: 'Ten sklep należy do innego konta',
      lines: ['Najpierw odłącz go tam, a potem połącz tutaj.'],
    },
    how: { heading: 'Daj nam ponownie dostęp do sklepu', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `Co przechowujemy o kliencie ${customer} sklepu ${shop}`,
    lines: [
      `Klient sklepu ${shop} zapytał, co jest o nim przechowywane. Przekaż mu to w ciągu 30 dni.`,
      `Klienta ${customer} znamy tylko pod tym numerem, bez nazwiska i adresu.`,
      orders === '' ? 'Nie mamy zamówień tego klienta.' : `Mamy te zamówienia: ${orders}.`,
    ],
  }),
};
