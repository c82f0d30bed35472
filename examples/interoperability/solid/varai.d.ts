import type { VaraiConfig } from '@varai/elements';
import type { VaraiElements } from '@varai/elements/jsx';
import type { JSX } from 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends VaraiElements<JSX.HTMLAttributes<HTMLElement>> {}
    interface ExplicitProperties {
      fetchClientSecret: VaraiConfig['fetchClientSecret'];
    }
  }
}
