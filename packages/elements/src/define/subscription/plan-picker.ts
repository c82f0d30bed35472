import { define } from '../../core/define.ts';
import { PlanPicker } from '../../features/subscription/plan-picker.ts';

define(PlanPicker);
