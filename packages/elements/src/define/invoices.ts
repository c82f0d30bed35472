import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Invoices } from '../features/invoices/invoices.ts';

define(Provider, Invoices);
