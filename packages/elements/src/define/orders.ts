import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { OrderImport } from '../features/orders/order-import.ts';

define(Provider, OrderImport);
