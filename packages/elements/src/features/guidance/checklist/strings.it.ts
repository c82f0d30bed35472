import type { Strings } from './strings.ts';

export const it: Strings = {
  title: 'Primi passi',
  done: (ticked, all) => `Completato: ${ticked} su ${all}`,
  ticked: 'Completato:',
  facts: {
    profile: 'Completare il profilo aziendale',
    plan: 'Scegliere un piano',
    store: 'Collegare un negozio',
    paymentMethod: 'Aggiungere un metodo di pagamento',
    order: 'Vedere arrivare il primo ordine',
    wishes: 'Scegliere quali notifiche ricevere',
  },
  dismiss: 'Nascondi questo elenco',
  dismissed: 'L’elenco è nascosto definitivamente.',
  undo: 'Annulla',
  notKept: 'Salvataggio non riuscito. L’elenco resta visibile.',
  notLoaded: 'Impossibile caricare i primi passi.',
  notLoadedText: 'I dati sono rimasti invariati.',
};
