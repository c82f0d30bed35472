import type { ActStrings } from './strings.ts';

export const it: ActStrings = {
  makeDefault: 'Rendi predefinito',
  replace: 'Sostituisci',
  update: 'Modifica dati',
  remove: 'Rimuovi',
  doing: { default: 'Impostazione…', remove: 'Rimozione…', update: 'Salvataggio…' },
  failed: {
    default: 'Impossibile renderlo predefinito. Non è cambiato nulla.',
    remove: 'Rimozione non riuscita. Non è cambiato nulla.',
  },
  unknown: {
    default: 'Non sappiamo ancora se è diventato predefinito. Riprovare: l’operazione avviene una sola volta.',
    remove: 'Non sappiamo ancora se è stato rimosso. Riprovare: l’operazione avviene una sola volta.',
  },
  gone: 'Questo metodo di pagamento è stato rimosso in un’altra scheda o da un’altra persona.',
  again: 'Riprova',
  done: {
    default: (name) => `${name} è ora il metodo predefinito`,
    update: (name) => `Salvataggio completato: ${name}`,
    remove: (name) => `Rimozione completata: ${name}`,
  },
  removedDefault: (name, next) => `Rimozione completata: ${name}. Prossimi pagamenti: ${next}`,
  added: (name) => `Salvataggio completato: ${name}`,
};
