import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { PlanPicker } from '../features/subscription/plan-picker.ts';
import { Subscription } from '../features/subscription/subscription.ts';

define(Provider, PlanPicker, Subscription);
