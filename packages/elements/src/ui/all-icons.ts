import { svg, type TemplateResult } from 'lit';
import { fieldPaths, spinner } from './field-icons.ts';
import { drawn, firstPaths } from './icons.ts';

const paths = {
  ...firstPaths,
  ...fieldPaths,
  'arrow-right': svg`<path d="M5 12h14m-7-7 7 7-7 7"/>`,
  bank: svg`<path d="M10 18v-7m1.1-8.8a2 2 0 0 1 1.8 0l7.9 3.9c.5.2.3.9-.2.9H3.5c-.5 0-.7-.7-.2-.9zM14 18v-7m4 7v-7M3 22h18M6 18v-7"/>`,
  clock: svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
  'credit-card': svg`<rect width="20" height="14" x="2" y="5" rx="2"/><path d="M2 10h20"/>`,
  inbox: svg`<path d="M22 12h-6l-2 3h-4l-2-3H2m3.5-6.9L2 12v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-3.5-6.9A2 2 0 0 0 16.8 4H7.2a2 2 0 0 0-1.7 1.1"/>`,
  info: svg`<circle cx="12" cy="12" r="10"/><path d="M12 16v-4m0-4h.01"/>`,
  lock: svg`<rect width="18" height="11" x="3" y="11" rx="2"/><path d="M7 11V7a5 5 0 0 1 10 0v4"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  pencil: svg`<path d="M12 20h9M16.4 3.6a2.1 2.1 0 0 1 3 3L7.4 18.6a2 2 0 0 1-.9.5l-2.8.9.8-2.9a2 2 0 0 1 .5-.8z"/>`,
  plus: svg`<path d="M5 12h14m-7-7v14"/>`,
  refresh: svg`<path d="M3 12a9 9 0 0 1 9-9 9.8 9.8 0 0 1 6.7 2.7L21 8m0-5v5h-5m5 4a9 9 0 0 1-9 9 9.8 9.8 0 0 1-6.7-2.7L3 16m5 0H3v5"/>`,
  star: svg`<path d="m12 2.5 2.8 5.8a1 1 0 0 0 .8.6l6.4.9-4.6 4.4a1 1 0 0 0-.3.9l1.1 6.4-5.7-3a1 1 0 0 0-1 0l-5.7 3 1.1-6.4a1 1 0 0 0-.3-.9L2 9.8l6.4-.9a1 1 0 0 0 .8-.6z"/>`,
  trash: svg`<path d="M10 11v6m4-6v6m5-11v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2"/>`,
  'triangle-alert': svg`<path d="m21.7 18-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4m0 4h.01"/>`,
  x: svg`<path d="M18 6 6 18M6 6l12 12"/>`,
};

export type IconName = keyof typeof paths | 'spinner';

/** As in `icons.ts`, with every drawing there is. */
export const icon = (name: IconName, size = ''): TemplateResult =>
  name === 'spinner' ? spinner(size) : drawn(paths[name], size);
