import type { SessionInfo } from '@varai/client';
import { html, type LitElement, type TemplateResult } from 'lit';
import { allows } from '../../../core/access.ts';

/** Where an account's settings are, by what the session must allow to see them. */
const components = {
  profile: 'profile',
  notifications: 'notifications',
  payment: 'payment-methods',
  connections: 'integrations',
} as const;

export type SectionName = keyof typeof components;

const isSection = (name: string): name is SectionName => Object.hasOwn(components, name);

/** The sections that a session allows, of those that are `wanted`; all where nothing is. */
export const sectionsOf = (session: SessionInfo, wanted = ''): readonly SectionName[] => {
  const named = wanted.split(/\s+/u).filter(Boolean);
  return (named.length > 0 ? named.filter(isSection) : (Object.keys(components) as SectionName[])).filter(
    // on other rails than Stripe's there are none
    (name) => allows(session, components[name]) && (name !== 'payment' || session.rail.name === 'stripe'),
  );
};

/** A part of another feature that is drawn in a section as it is. */
export interface Part {
  /** Reads anew what it shows. */
  open(): Promise<void>;
  render(): unknown;
  /** Gives one of its fields the focus. */
  reveal(field: string): Promise<boolean>;
}

/** What fetches what stands in a section: the tag's definition, or what makes the part. */
export interface Port {
  readonly tags: Readonly<Record<string, () => Promise<unknown>>>;
  readonly parts: Readonly<Record<string, () => Promise<(host: LitElement) => Promise<Part>>>>;
}

/** Created by name alone: what defines them is fetched when their section is first opened. */
const tags: Readonly<
  Record<Exclude<SectionName, 'notifications'>, readonly [string, (level: number) => TemplateResult]>
> = {
  profile: ['varai-profile', (level) => html`<varai-profile heading-level=${level}></varai-profile>`],
  payment: [
    'varai-payment-methods',
    (level) => html`<varai-payment-methods heading-level=${level}></varai-payment-methods>`,
  ],
  connections: [
    'varai-integrations',
    (level) => html`<varai-integrations heading-level=${level}></varai-integrations>`,
  ],
};

export const tagOf = (name: SectionName): (typeof tags)['profile'] | undefined =>
  name === 'notifications' ? undefined : tags[name];
