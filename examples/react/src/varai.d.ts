import type { VaraiElements } from '@varai/elements/jsx';
import type { HTMLAttributes } from 'react';

// all that React needs to know our tags with their properties and events
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends VaraiElements<HTMLAttributes<HTMLElement>> {}
  }
}
