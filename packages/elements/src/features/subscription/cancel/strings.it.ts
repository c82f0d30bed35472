import type { CancelStrings } from './strings.ts';
import { al, il } from '../../../core/dates.it.ts';

export const it: CancelStrings = {
  title: (plan) => `Disdici ${plan}`,
  close: 'Chiudi',
  what: (plan, date) => `${plan} funziona fino ${al(date)}. Dopo non verrà addebitato più nulla.`,
  whatOwing: (plan, date) =>
    `${plan} funziona fino ${al(date)}. Dopo non verrà addebitato più nulla, tranne la fattura aperta.`,
  after: 'Fino ad allora è possibile riattivarlo in qualsiasi momento, come se nulla fosse.',
  reason: 'Qual è il motivo della disdetta?',
  too_expensive: 'Costa troppo',
  missing_features: 'Manca qualcosa',
  switched_service: 'Siamo passati a un altro servizio',
  unused: 'Non lo usiamo abbastanza',
  customer_service: 'L’assistenza non è stata d’aiuto',
  too_complex: 'È troppo complicato',
  low_quality: 'Non funziona abbastanza bene',
  other: 'Un altro motivo',
  comment: 'Che cosa avremmo potuto fare meglio?',
  keep: (plan) => `Mantieni ${plan}`,
  cancel: (date) => `Disdici per ${il(date)}`,
  underWay: 'È in corso un cambio di piano',
  unpaid: (plan) => `Non è ancora pagato. Non è stato addebitato nulla e ${plan} resta attivo.`,
  waysOut: (plan) => `Proseguirlo oppure mantenere ${plan}: poi sarà possibile disdire.`,
  waiting: (plan) =>
    `Siamo in attesa della banca. ${plan} resta attivo fino alla sua risposta; poi sarà possibile disdire.`,
  proceed: 'Prosegui il cambio',
  notKept: {
    unsaved: 'Salvataggio non riuscito. Non è cambiato nulla. Riprovare.',
    unknown: 'Non sappiamo ancora se è stato salvato. Controllare tra poco: è possibile riprovare senza rischi.',
  },
};
