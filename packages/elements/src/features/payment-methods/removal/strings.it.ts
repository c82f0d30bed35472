import type { RemovalStrings } from './strings.ts';
import { il } from '../../../core/dates.it.ts';

export const it: RemovalStrings = {
  title: (name) => `Rimuovere ${name}?`,
  close: 'Chiudi',
  keep: { card: 'Mantieni carta', account: 'Mantieni conto', other: 'Mantieni' },
  remove: { card: 'Rimuovi carta', account: 'Rimuovi conto', other: 'Rimuovi' },
  noBackup: 'Non resterà alcun metodo di riserva.',
  stillPays: (name, amount, date) => `${name} continua a pagare il rinnovo di ${amount} ${il(date)}.`,
  takesOver: (name, amount, date) => `Il rinnovo di ${amount} ${il(date)} verrà addebitato su ${name}.`,
  takesOverIdle: (name) => `${name} diventa il metodo predefinito.`,
  noneUsable: (amount, date) =>
    `Nessun altro metodo può pagare il rinnovo di ${amount} ${il(date)}. Aggiungerne uno prima di quel giorno.`,
  idle: 'Nessun pagamento in sospeso.',
  final: 'L’operazione è irreversibile: per usarlo ancora, bisognerà aggiungerlo di nuovo.',
  lastTitle: (name) => `Non è ancora possibile rimuovere ${name}`,
  last: (amount, date) =>
    `È l’unico metodo di pagamento salvato e paga il rinnovo di ${amount} ${il(date)}. Sostituirlo con un altro: allora verrà rimosso.`,
  lastIdle: 'È l’unico metodo di pagamento salvato e paga il piano. Sostituirlo con un altro: allora verrà rimosso.',
  another: 'Aggiungi un altro',
};
