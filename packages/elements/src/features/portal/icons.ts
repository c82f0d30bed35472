import { svg } from 'lit';
import type { ViewName } from './views.ts';

/** Lucide, as in ui/icons.ts: what only this shell draws. */
const receipt = svg`<path d="M13 16H8m6-8H8m8 4H8M4 3a1 1 0 0 1 1-1 1.3 1.3 0 0 1 .7.2l.9.6a1.3 1.3 0 0 0 1.4 0l.9-.6a1.3 1.3 0 0 1 1.4 0l.9.6a1.3 1.3 0 0 0 1.4 0l.9-.6a1.3 1.3 0 0 1 1.4 0l.9.6a1.3 1.3 0 0 0 1.4 0l.9-.6A1.3 1.3 0 0 1 19 2a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1 1.3 1.3 0 0 1-.7-.2l-.9-.6a1.3 1.3 0 0 0-1.4 0l-.9.6a1.3 1.3 0 0 1-1.4 0l-.9-.6a1.3 1.3 0 0 0-1.4 0l-.9.6a1.3 1.3 0 0 1-1.4 0l-.9-.6a1.3 1.3 0 0 0-1.4 0l-.9.6A1.3 1.3 0 0 1 5 22a1 1 0 0 1-1-1z"/>`;

export const viewIcons: Readonly<Record<ViewName, unknown>> = {
  store: svg`<path d="M3 3v16a2 2 0 0 0 2 2h16m-2-12-5 5-4-4-3 3"/>`,
  plan: svg`<path d="m12.8 2.2a2 2 0 0 0-1.6 0L2.6 6.1a1 1 0 0 0 0 1.8l8.6 3.9a2 2 0 0 0 1.6 0l8.6-3.9a1 1 0 0 0 0-1.8zM2 12a1 1 0 0 0 .6.9l8.6 3.9a2 2 0 0 0 1.6 0l8.6-3.9a1 1 0 0 0 .6-.9M2 17a1 1 0 0 0 .6.9l8.6 3.9a2 2 0 0 0 1.6 0l8.6-3.9a1 1 0 0 0 .6-.9"/>`,
  billing: receipt,
  connections: svg`<path d="M12 22v-5M9 8V2m6 6V2m3 6v5a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4V8z"/>`,
  orders: receipt,
  settings: svg`<path d="M9.7 4.1a2.3 2.3 0 0 1 4.6 0 2.3 2.3 0 0 0 3.3 2 2.3 2.3 0 0 1 2.4 4 2.3 2.3 0 0 0 0 3.8 2.3 2.3 0 0 1-2.4 4 2.3 2.3 0 0 0-3.3 2 2.3 2.3 0 0 1-4.6 0 2.3 2.3 0 0 0-3.3-2 2.3 2.3 0 0 1-2.4-4 2.3 2.3 0 0 0 0-3.8 2.3 2.3 0 0 1 2.4-4 2.3 2.3 0 0 0 3.3-2"/><circle cx="12" cy="12" r="3"/>`,
};

export const searchIcon = svg`<path d="m21 21-4.3-4.3"/><circle cx="11" cy="11" r="8"/>`;
export const refreshIcon = svg`<path d="M21 12a9 9 0 1 1-9-9 9.8 9.8 0 0 1 6.7 2.7L21 8m0-5v5h-5"/>`;
export const moreIcon = svg`<path d="M4 5h16M4 12h16M4 19h16"/>`;
