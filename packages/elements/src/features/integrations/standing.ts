import type { Integration, IntegrationState } from '@varai/client';
import { html, svg, type TemplateResult } from 'lit';
import { drawn, firstPaths } from '../../ui/icons.ts';
import type { Strings } from './strings.ts';

const paths = {
  check: firstPaths.check,
  clock: svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
  alert: svg`<circle cx="12" cy="12" r="10"/><path d="M12 8v4m0 4h.01"/>`,
  warning: svg`<path d="m21.7 18-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4m0 4h.01"/>`,
  pause: svg`<path d="M8 5v14m8-14v14"/>`,
};

type Tone = 'danger' | 'info' | 'neutral' | 'success' | 'warning';

const looks: Readonly<Record<Tone, keyof typeof paths>> = {
  success: 'check',
  info: 'clock',
  warning: 'warning',
  danger: 'alert',
  neutral: 'pause',
};

const tones: Readonly<Partial<Record<IntegrationState, Tone>>> = {
  connected: 'success',
  connecting: 'info',
  degraded: 'warning',
  rate_limited: 'warning',
  unreachable: 'warning',
  paused: 'neutral',
};

/** Amber passes by itself, red waits for somebody. */
export const toneOf = (state: IntegrationState): Tone => tones[state] ?? 'danger';

/** Whether somebody has to do something. */
export const needsSomebody = ({ cause }: Integration): boolean =>
  cause !== null && cause.remedy !== 'wait' && cause.remedy !== 'resume';

export const toneIcon = (tone: Tone): TemplateResult => drawn(paths[looks[tone]], '');

/** How a connection stands, in a word. */
export const badge = (state: IntegrationState, strings: Strings): TemplateResult =>
  html`<span class="badge is-${toneOf(state)}" part="status">${toneIcon(toneOf(state))}${strings[state]}</span>`;
