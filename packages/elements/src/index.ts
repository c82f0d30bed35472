export { define } from './core/define.ts';
export { defineVaraiConfig, loadVaraiAndInitialize, type VaraiInstance } from './core/config.ts';
export { LoadErrorEvent, ReadyEvent, type Phase } from './core/phase.ts';
export { Provider } from './core/provider.ts';
export { version } from './core/version.ts';
export type { Appearance, Preset } from './core/appearance.ts';
export type { AppearanceVariables } from './core/variables.ts';
export type { VaraiConfig } from './core/scope.ts';
export {
  ActionRequiredEvent,
  ExitEvent,
  PlanChangedEvent,
  PlanChangeEvent,
  StepChangedEvent,
  type Step,
} from './features/subscription/events.ts';
export { PlanPicker } from './features/subscription/plan-picker.ts';
export { Subscription } from './features/subscription/subscription.ts';
