import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { PaymentMethods } from '../features/payment-methods/payment-methods.ts';

define(Provider, PaymentMethods);
