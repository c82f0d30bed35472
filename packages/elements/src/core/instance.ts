import type { ReactiveElement } from 'lit';
import { themeWith } from './appearance.ts';
import { provideScope } from './context.ts';
import { createScope, type VaraiConfig } from './scope.ts';

/** One initialized portal of a page. */
export interface VaraiInstance {
  /** Makes a tag, as in `create('plan-picker')`; put it into the page where it belongs. */
  create<Name extends string>(name: Name): ElementOf<`varai-${Name}`>;
  /** Changes how every tag of this instance looks or speaks, at once. */
  update(change: Pick<VaraiConfig, 'appearance' | 'locale'>): void;
  /** Ends the session in this page. */
  logout(): void;
}

type ElementOf<Tag extends string> = Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement;

/**
 * Starts a portal in the page, as Stripe Connect does: tags are made by
 * `create` and share one client; instances do not see each other. The tags'
 * definitions are loaded by `@varai/elements/define/<feature>.js`.
 */
export function loadVaraiAndInitialize(config: VaraiConfig): VaraiInstance {
  const created = new Set<HTMLElement>();
  const scope = createScope(created);
  scope.configure(config);
  return {
    create(name) {
      const element = document.createElement(`varai-${name}`);
      created.add(element);
      provideScope(element, () => scope);
      void customElements.whenDefined(element.localName).then(() => {
        customElements.upgrade(element);
        (element as HTMLElement & Pick<ReactiveElement, 'addController'>).addController({
          hostConnected: () => element.shadowRoot && themeWith(scope, element.shadowRoot),
        });
      });
      return element as never;
    },
    update: (change) => scope.configure(change),
    logout: () => scope.logout(),
  };
}
