export { createStripeSimulator, type StripeSimulator, type StripeSimulatorOptions } from './stripe/simulator.ts';
export type { Control } from './stripe/control.ts';
export type { Fault } from './stripe/http/faults.ts';
export type { PastInvoices } from './stripe/invoices/history.ts';
export type { PaymentOutcome } from './stripe/payments/outcome.ts';
export type { CustomerTruth, Truth } from './stripe/truth.ts';
export type { Switches } from './stripe/webhooks.ts';
export { createMailbox, type Mailbox } from './mailbox/mailbox.ts';
export type { Message } from './mailbox/message.ts';
