import { define } from '../../core/define.ts';
import { Notifications } from '../../features/notifications/notifications.ts';

define(Notifications);
