import { html, type TemplateResult } from 'lit';

type Make = (classes: string, text: unknown, id: string) => TemplateResult;

const levels: readonly Make[] = [
  (classes, text, id) => html`<h1 class=${classes} id=${id} tabindex="-1">${text}</h1>`,
  (classes, text, id) => html`<h2 class=${classes} id=${id} tabindex="-1">${text}</h2>`,
  (classes, text, id) => html`<h3 class=${classes} id=${id} tabindex="-1">${text}</h3>`,
  (classes, text, id) => html`<h4 class=${classes} id=${id} tabindex="-1">${text}</h4>`,
  (classes, text, id) => html`<h5 class=${classes} id=${id} tabindex="-1">${text}</h5>`,
  (classes, text, id) => html`<h6 class=${classes} id=${id} tabindex="-1">${text}</h6>`,
];

/** A heading of the level that the page asks for, 1 to 6; size comes from the class, never from the level. */
export const heading = (level: number, classes: string, text: unknown, id: string): TemplateResult =>
  levels[Math.min(6, Math.max(1, level)) - 1]!(classes, text, id);
