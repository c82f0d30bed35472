import { define } from '../../core/define.ts';
import { OrderImport } from '../../features/orders/order-import.ts';

define(OrderImport);
