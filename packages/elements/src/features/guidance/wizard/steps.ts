import { html, type TemplateResult } from 'lit';
import { allows } from '../../../core/access.ts';
import type { Fact } from '../events.ts';
import type { Led } from '../../../core/guidance/state.ts';

/** One step of a wizard. What stands in it is in the slot of its name, else the tag of ours. */
export interface WizardStep {
  /** Lower case; names the slot, and is what is kept. */
  readonly name: string;
  readonly label: string;
  readonly text?: string;
  /** What ticks it. */
  readonly fact?: Fact;
}

const own = {
  profile: { fact: 'profile', component: 'profile', tag: 'varai-profile' },
  store: { fact: 'store', component: 'integrations', tag: 'varai-integrations' },
  plan: { fact: 'plan', component: 'subscription', tag: 'varai-plan-picker' },
  card: { fact: 'paymentMethod', component: 'payment-methods', tag: 'varai-payment-methods' },
} as const;

type Own = keyof typeof own;

/** Created by name alone: what defines them is fetched by the wizard's port when its step is first shown. */
const tags: Readonly<Record<Own, (level: number) => TemplateResult>> = {
  profile: (level) => html`<varai-profile heading-level=${level}></varai-profile>`,
  store: (level) => html`<varai-integrations heading-level=${level}></varai-integrations>`,
  plan: (level) => html`<varai-plan-picker heading-level=${level}></varai-plan-picker>`,
  card: (level) => html`<varai-payment-methods heading-level=${level}></varai-payment-methods>`,
};

/** The first set-up of an account, without what its session forbids or what does not apply. */
export const setup = ({ facts, session }: Led, words: { labels: Words; texts: Words }): readonly WizardStep[] =>
  (Object.keys(own) as Own[])
    .filter((name) => allows(session, own[name].component) && facts[own[name].fact] !== null)
    .map((name) => ({ name, label: words.labels[name]!, text: words.texts[name]!, fact: own[name].fact }));

type Words = Readonly<Record<string, string>>;

const isOwn = (name: string): name is Own => Object.hasOwn(own, name);

export const tagOf = (name: string): string | undefined => (isOwn(name) ? own[name].tag : undefined);

export const drawTag = (name: string, level: number): TemplateResult | undefined =>
  isOwn(name) ? tags[name](level) : undefined;
