import { themeWith } from './appearance.ts';
import { createScope, type ConfigurableScope, type VaraiConfig } from './scope.ts';

const key = Symbol.for('varai:page');

/** The scope of tags outside any provider: one for the page, also when two copies of the SDK are loaded. */
export function pageScope(): ConfigurableScope {
  const page = globalThis as { [key]?: ConfigurableScope };
  if (!page[key]) {
    page[key] = createScope([document]);
    themeWith(page[key], document);
  }
  return page[key];
}

/** Says once, for every tag outside a `<varai-provider>`, where the API is and how a session is had. */
export const defineVaraiConfig = (config: VaraiConfig): void => pageScope().configure(config);

export { loadVaraiAndInitialize, type VaraiInstance } from './instance.ts';
