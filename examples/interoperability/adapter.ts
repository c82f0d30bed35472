import type { Client } from '@varai/client';
import type { Appearance, PlanChangeEvent, VaraiConfig } from '@varai/elements';

/** What each framework is to give to the tags, of every kind that there is. */
export interface Given {
  /** Properties of the provider: objects, a list, a function, a text. */
  readonly rich: {
    readonly client: Client;
    readonly appearance: Appearance | undefined;
    readonly fonts: NonNullable<VaraiConfig['fonts']>;
    readonly fetchClientSecret: NonNullable<VaraiConfig['fetchClientSecret']>;
  };
  readonly locale: string;
  /** Of the picker: a word, a number by its attribute, a switch. */
  readonly interval: 'month' | 'year';
  readonly headingLevel: number;
  readonly overlay: boolean;
  readonly decide: (event: PlanChangeEvent) => void;
  /** A child in a slot; absent while undefined. */
  readonly footer: string | undefined;
  /** Whether the picker is there at all. */
  readonly shown: boolean;
}

export type Redraw = (given: Given) => unknown;

/** Draws a provider with a picker in it as people of this framework write it, and again with other values. */
export interface Adapter {
  readonly name: string;
  draw(root: HTMLElement, given: Given): Redraw;
  /** As above, before the browser knows the tags: by the framework's own way to set a property on an element. */
  drawEarly(root: HTMLElement, given: Given): Redraw;
}

/** What a `ref` of a framework is given. */
export const assignTo = (rich: Given['rich']) => (tag: Element | null) => {
  if (tag) Object.assign(tag, rich);
};
