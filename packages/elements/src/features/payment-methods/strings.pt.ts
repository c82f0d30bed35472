import { methodNames } from '../../core/method-name.pt.ts';
import type { Strings } from './strings.ts';

export const pt: Strings = {
  heading: 'Formas de pagamento',
  add: 'Adicionar',
  methodNames,
  ending: (name, last4) => `${name} com final ${last4}`,
  default: 'Padrão',
  expired: 'Vencido',
  expiresOn: (day) => `Vence em ${day}`,
  expires: (month) => `Válido até ${month}`,
  expiredIn: (month) => `Venceu em ${month}`,
  pays: (amount, date, plan) => `paga ${plan ? `${plan}, ` : ''}${amount} em ${date}`,
  backup: 'reserva',
  added: (date) => `desde ${date}`,
  replace: 'Substituir',
  replaceNamed: (name) => `Substituir ${name}`,
  actions: (name) => `Ações para ${name}`,
  trust: 'Os números dos cartões vão direto para a Stripe. A VARAi nunca os vê.',
  notLoaded: 'Não foi possível carregar as formas de pagamento',
  notLoadedText: 'Elas estão seguras; a falha é nossa.',
  none: 'Ainda não há forma de pagamento',
  noneText: 'Adicione um cartão ou uma conta bancária para que o plano continue sem interrupção.',
  noneBarred: 'Peça ao titular da conta que adicione uma.',
  forbidden: 'Sem acesso às formas de pagamento',
  forbiddenText: 'Fale com o titular da conta.',
};
