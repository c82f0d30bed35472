import { methodNames } from '../../core/method-name.es.ts';
import type { Strings } from './strings.ts';

export const es: Strings = {
  heading: 'Métodos de pago',
  add: 'Añadir método',
  methodNames,
  ending: (name, last4) => `${name} que termina en ${last4}`,
  default: 'Predeterminado',
  expired: 'Caducada',
  expiresOn: (day) => `Caduca el ${day}`,
  expires: (month) => `Caduca en ${month}`,
  expiredIn: (month) => `Caducó en ${month}`,
  pays: (amount, date, plan) => `paga ${plan ? `${plan}, ` : ''}${amount} el ${date}`,
  backup: 'de respaldo',
  added: (date) => `añadido el ${date}`,
  replace: 'Sustituir',
  replaceNamed: (name) => `Sustituir ${name}`,
  actions: (name) => `Acciones para ${name}`,
  trust: 'Los números de tarjeta van directamente a Stripe. VARAi nunca los ve.',
  notLoaded: 'No se han podido cargar sus métodos de pago',
  notLoadedText: 'Están a salvo; el fallo es nuestro.',
  none: 'Todavía no hay ningún método de pago',
  noneText: 'Añada una tarjeta o una cuenta bancaria para que su plan continúe sin interrupción.',
  noneBarred: 'Pida a un propietario de su cuenta que añada uno.',
  forbidden: 'Aquí no puede ver métodos de pago',
  forbiddenText: 'Consulte a un propietario de su cuenta.',
};
