/** Compiled by the manifest's check against the built package: what a host writes, and what it must not. */
import type { VaraiElements } from '../../../packages/elements/dist/types/jsx.js';
import type { HTMLAttributes } from 'react';
import type { GlobalComponents } from 'vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import '../../../packages/elements/dist/types/vue.js';
import '../../../packages/elements/dist/types/svelte.js';

export const jsx: VaraiElements['varai-plan-picker'] = {
  interval: 'year',
  'heading-level': 3,
  'onvarai-plan-change': (event) => event.quote.dueNow.amount,
};

export const plain: VaraiElements['varai-plan-picker'] = {
  style: { marginBlock: 8 },
  role: 'region',
  tabIndex: -1,
  onClick: () => undefined,
};

export const react: VaraiElements<HTMLAttributes<HTMLElement>>['varai-plan-picker'] = {
  interval: 'year',
  style: { marginBlock: 8 },
  role: 'region',
  tabIndex: -1,
  onClick: (event) => event.currentTarget.focus(),
  'onvarai-plan-change': (event) => event.quote.dueNow.amount,
};

// @ts-expect-error a style that does not exist
export const unstyled: VaraiElements<HTMLAttributes<HTMLElement>>['varai-plan-picker'] = { style: { marginBlok: 8 } };

// @ts-expect-error an interval that does not exist
export const wrong: VaraiElements['varai-plan-picker'] = { interval: 'week' };

// @ts-expect-error an attribute that does not exist
export const unknown: VaraiElements['varai-plan-picker'] = { colour: 'red' };

export const vue: InstanceType<GlobalComponents['varai-plan-picker']>['$props'] = {
  interval: 'month',
  style: { marginBlock: '8px' },
  role: 'region',
  tabindex: -1,
  onClick: (event) => event.preventDefault(),
  onVaraiPlanChanged: (event) => event.change.status,
};

export const svelte: SvelteHTMLElements['varai-provider'] = {
  'base-url': 'https://api.example.com',
  locale: 'de',
  style: 'margin-block: 8px',
  role: 'region',
  tabindex: -1,
  onclick: (event) => event.currentTarget.focus(),
};
