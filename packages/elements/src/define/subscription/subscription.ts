import { define } from '../../core/define.ts';
import { Subscription } from '../../features/subscription/subscription.ts';

define(Subscription);
