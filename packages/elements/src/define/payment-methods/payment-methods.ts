import { define } from '../../core/define.ts';
import { PaymentMethods } from '../../features/payment-methods/payment-methods.ts';

define(PaymentMethods);
