import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { declared } from './arg-types.ts';

type Args = Readonly<Record<string, unknown>>;

/** Runs once what stands before it has been drawn. */
class Then extends Directive {
  override update(part: ChildPart, [act]: [(place: ParentNode) => void]) {
    act(part.parentNode as unknown as ParentNode);
    return nothing;
  }
  render(_act: (place: ParentNode) => void) {
    return nothing;
  }
}
const afterwards = directive(Then);

interface Change {
  readonly before: unknown;
  readonly now: unknown;
}

/** What controls have changed of a tag. */
const changes = new WeakMap<Element, Map<string, Change>>();

/** Gives a tag what the controls say, where they say something else than the story, and takes it back. */
function control(element: HTMLElement, args: Args, initial: Args): void {
  const { attributes = [], cssProperties = [], tagName = '' } = declared(element.localName) ?? {};
  if (!tagName) return;
  const changed = changes.get(element) ?? new Map<string, Change>();
  changes.set(element, changed);
  for (const { name, fieldName } of attributes) {
    const held: unknown = Reflect.get(element, fieldName);
    const last = changed.get(name);
    if (args[name] !== initial[name]) {
      changed.set(name, { before: last ? last.before : held, now: args[name] });
      Reflect.set(element, fieldName, args[name]);
    } else if (last) {
      changed.delete(name);
      // what the story has drawn anew by itself stays
      if (held === last.now) Reflect.set(element, fieldName, last.before);
    }
  }
  for (const { name } of cssProperties)
    element.style.setProperty(name, args[name] === initial[name] ? null : String(args[name]));
}

/** The controls of a tag work in each of its stories, whatever the story draws around it. */
export const withControls: Decorator = (story, { args, component, initialArgs }) => {
  const content = story();
  const tag = declared(component)?.tagName;
  if (!tag) return content;
  const apply = (place: ParentNode) => {
    for (const element of place.querySelectorAll<HTMLElement>(tag)) control(element, args, initialArgs);
  };
  return html`<div class="controlled">${content}${afterwards(apply)}</div>`;
};
