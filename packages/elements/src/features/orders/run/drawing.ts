import type { CountedStore } from '@varai/client';
import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { heading } from '../../../ui/heading.ts';
import type { Acts } from './at.ts';
import type { RunStrings } from './strings.ts';

export interface Drawing {
  readonly locale: LocaleController<RunStrings>;
  /** Which step is shown, to be said before its heading. */
  readonly step: string;
  /** The level of a step's heading. */
  readonly level: number;
  readonly stores: readonly CountedStore[];
  readonly acts: Acts;
}

/** The heading of a step, which takes the focus when the step comes. */
export const stepTitle = ({ level, step }: Drawing, text: unknown): TemplateResult =>
  heading(level, 'heading', html`<span class="sr">${step} </span>${text}`, 'step');

/** Brings the mark beside what is hard. */
export const fetchHelp = () => import('../../../define/guidance/help.ts');

export const button = (text: unknown, press: () => void, tone = ''): TemplateResult =>
  html`<button class="btn ${tone}" type="button" @click=${press}>${text}</button>`;
