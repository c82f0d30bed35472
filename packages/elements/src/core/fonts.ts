import { pageScope } from './config.ts';
import { ContextRequestEvent, scopeContext, type Scope } from './context.ts';

/** A font, by a style sheet that declares it or by its own file; Stripe's names. */
export type FontSource =
  | { readonly cssSrc: string }
  | {
      readonly family: string;
      /** As in `@font-face`, with an absolute address: `url(https://…/inter.woff2)`. */
      readonly src: string;
      readonly style?: 'normal' | 'italic' | 'oblique';
      readonly weight?: string;
      readonly display?: string;
      readonly unicodeRange?: string;
    };

/** The fonts that fields in a frame of another origin are told of, by the scope that a host stands in. */
export function fontsOf(host: Element): FontSource[] {
  let scope: Scope = pageScope();
  host.dispatchEvent(new ContextRequestEvent<Scope>(scopeContext, host, (found) => (scope = found)));
  return [...(scope.fonts() ?? [])];
}
