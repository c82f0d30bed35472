export { PaymentMethodsChangedEvent } from '../../core/methods-changed.ts';
