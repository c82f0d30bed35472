import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Portal } from '../features/portal/portal.ts';
import { port } from './portal/port.ts';

Portal.port = port;
define(Provider, Portal);
