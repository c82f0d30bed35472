import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Notifications } from '../features/notifications/notifications.ts';

define(Provider, Notifications);
