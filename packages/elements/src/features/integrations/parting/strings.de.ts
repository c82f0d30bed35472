import type { PartingStrings } from './strings.ts';

export const de: PartingStrings = {
  title: (shop) => `${shop} trennen?`,
  ends: 'Neue Bestellungen, Produkte und Lagerbestände dieses Shops kommen nicht mehr an. Was wir zum Anmelden dort aufbewahren, wird gelöscht, ebenso der Verlauf seiner Prüfungen.',
  stays: 'Übernommene Bestellungen bleiben, ebenso die Zahlen daraus.',
  pauseInstead: 'Soll es nur eine Weile ruhen, halten Sie den Shop an: dann geht nichts verloren.',
  keep: 'Verbunden lassen',
  disconnect: 'Trennen',
  disconnecting: 'Der Shop wird getrennt …',
  done: (shop) => `${shop} ist getrennt. Was übernommen wurde, bleibt.`,
  failed: 'Der Shop konnte nicht getrennt werden. Es hat sich nichts geändert; versuchen Sie es gleich noch einmal.',
  close: 'Schließen',
};
