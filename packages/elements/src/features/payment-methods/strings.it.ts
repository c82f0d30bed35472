import { methodNames } from '../../core/method-name.it.ts';
import type { Strings } from './strings.ts';
import { il } from '../../core/dates.it.ts';

export const it: Strings = {
  heading: 'Metodi di pagamento',
  add: 'Aggiungi metodo',
  methodNames,
  ending: (name, last4) => `${name} che termina con ${last4}`,
  default: 'Predefinito',
  expired: 'Scaduta',
  expiresOn: (day) => `Scade ${il(day)}`,
  expires: (month) => `Scadenza ${month}`,
  expiredIn: (month) => `Scaduta a ${month}`,
  pays: (amount, date, plan) => `addebito: ${plan ? `${plan}, ` : ''}${amount} ${il(date)}`,
  backup: 'di riserva',
  added: (date) => `aggiunto ${il(date)}`,
  replace: 'Sostituisci',
  replaceNamed: (name) => `Sostituisci ${name}`,
  actions: (name) => `Azioni per ${name}`,
  trust: 'I numeri delle carte vanno direttamente a Stripe. VARAi non li vede mai.',
  notLoaded: 'Impossibile caricare i metodi di pagamento',
  notLoadedText: 'Sono al sicuro; il problema è nostro.',
  none: 'Ancora nessun metodo di pagamento',
  noneText: 'Aggiungere una carta o un conto bancario, così il piano prosegue senza interruzioni.',
  noneBarred: 'Chiedere a un titolare dell’account di aggiungerne uno.',
  forbidden: 'Qui non è possibile vedere i metodi di pagamento',
  forbiddenText: 'Rivolgersi a un titolare dell’account.',
};
