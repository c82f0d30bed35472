import type { ActStrings } from './strings.ts';

export const it: ActStrings = {
  steps: (shop) => `Test di ${shop}`,
  sign_in: 'Accedere al negozio',
  read_orders: 'Leggere un ordine',
  receive_webhooks: 'Ricevere subito i nuovi ordini',
  read_products: 'Leggere un prodotto',
  read_stock: 'Leggere una giacenza',
  ms: (amount) => `${amount}\u00a0ms`,
  running: 'in corso',
  waits: 'in attesa',
  passed: 'superato',
  failed: 'non superato',
  untouched: 'Nel negozio non cambia nulla.',
  allPassed: (shop) => `${shop} ha superato il test.`,
  notPassed: (shop, cause) => `${shop} non ha superato il test. ${cause}`,
  reconnecting: 'Apertura del negozio…',
  reconnected: (shop) => `${shop} ci consente di nuovo l’accesso. Importazione degli ordini in corso.`,
  open: 'Il negozio non ci consente ancora l’accesso. Aprire l’app dal suo pannello di controllo, concedere ciò che chiede e poi ricollegarlo qui.',
  openLink: 'Apri l’app nel negozio',
  authorize:
    'Il negozio non ci consente ancora l’accesso. Autorizzare di nuovo l’integrazione nel suo pannello di controllo: così verrà collegato qui.',
  howLink: 'Dove fare clic',
  newWindow: 'si apre in una nuova finestra',
  pausing: 'Sospensione…',
  paused: (shop) =>
    `${shop} è in pausa. Non viene importato nulla fino alla ripresa; poi verrà importato anche quanto avvenuto nel frattempo.`,
  resuming: 'Ripresa…',
  resumed: (shop) => `${shop} riprende. È in corso l’importazione di quanto avvenuto nel frattempo.`,
  unknown: 'Non è stato possibile contattare VARAi. Il negozio non è interessato; riprovare tra poco.',
  refused: 'Il negozio non ci ha consentito l’accesso. Aprire l’app dal suo pannello di controllo e riprovare.',
  close: 'Chiudi',
};
