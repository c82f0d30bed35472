import type { ExpiringStrings } from './strings.ts';

export const nl: ExpiringStrings = {
  soon: (name, day) => `${name} verloopt op ${day}`,
  expired: (name) => `${name} is verlopen`,
  pays: (amount, date) =>
    `Hiermee wordt uw verlenging van ${amount} op ${date} betaald. Vervang de kaart vóór die dag.`,
  paysIdle: 'Dit is uw standaardkaart. Vervang de kaart, zodat betalingen doorgaan.',
  backup: (name, amount, date) => `Dit is uw enige reserve. ${name} betaalt uw verlenging van ${amount} op ${date}.`,
  backupIdle: 'Dit is uw enige reserve.',
  replace: 'Kaart vervangen',
  use: (name) => `Betalen met ${name}`,
};
