import type { RemovalStrings } from './strings.ts';

export const nl: RemovalStrings = {
  title: (name) => `${name} verwijderen?`,
  close: 'Sluiten',
  keep: { card: 'Kaart behouden', account: 'Rekening behouden', other: 'Behouden' },
  remove: { card: 'Kaart verwijderen', account: 'Rekening verwijderen', other: 'Verwijderen' },
  noBackup: 'U hebt dan geen reserve.',
  stillPays: (name, amount, date) => `${name} betaalt nog steeds uw verlenging van ${amount} op ${date}.`,
  takesOver: (name, amount, date) => `In plaats daarvan betaalt ${name} uw verlenging van ${amount} op ${date}.`,
  takesOverIdle: (name) => `${name} wordt uw standaard.`,
  noneUsable: (amount, date) =>
    `Geen andere betaalmethode kan uw verlenging van ${amount} op ${date} betalen. Voeg er vóór die dag een toe.`,
  idle: 'Er staat niets open.',
  final: 'Dit kan niet ongedaan worden gemaakt: om er weer mee te betalen, voegt u de betaalmethode opnieuw toe.',
  lastTitle: (name) => `${name} kan nog niet worden verwijderd`,
  last: (amount, date) =>
    `Dit is de enige opgeslagen betaalmethode en betaalt uw verlenging van ${amount} op ${date}. Stel een andere in; dan wordt deze verwijderd.`,
  lastIdle:
    'Dit is de enige opgeslagen betaalmethode en betaalt uw plan. Stel een andere in; dan wordt deze verwijderd.',
  another: 'Andere toevoegen',
};
