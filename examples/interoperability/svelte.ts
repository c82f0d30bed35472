import { flushSync, mount } from 'svelte';
import type { Given } from './adapter.ts';
import { check } from './checks.ts';
import { held } from './held.svelte.js';
import Page from './Page.svelte';

const drawing = (early: boolean) => (root: HTMLElement, first: Given) => {
  const state = held(first);
  mount(Page, { target: root, props: { state, early } });
  flushSync();
  return (given: Given) => {
    state.given = given;
    flushSync();
  };
};

void check({ name: 'Svelte', draw: drawing(false), drawEarly: drawing(true) });
