import type { ExpiringStrings } from './strings.ts';

export const pl: ExpiringStrings = {
  soon: (name, day) => `${name} wygasa ${day}`,
  expired: (name) => `${name}: ważność wygasła`,
  pays: (amount, date) => `Ta karta ma opłacić odnowienie planu: ${amount}, ${date}. Zastąp ją wcześniej inną.`,
  paysIdle: 'To domyślna metoda płatności. Zastąp ją inną, aby płatności nie ustały.',
  backup: (name, amount, date) => `To jedyna metoda zapasowa. Odnowienie planu (${amount}, ${date}) opłaci ${name}.`,
  backupIdle: 'To jedyna metoda zapasowa.',
  replace: 'Zastąp kartę',
  use: (name) => `Płać: ${name}`,
};
