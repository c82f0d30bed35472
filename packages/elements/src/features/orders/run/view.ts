import type { CountedStore } from '@varai/client';
import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { icon } from '../../../ui/all-icons.ts';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import type { Acts, At } from './at.ts';
import { checkView } from './check.ts';
import { endedView } from './ended.ts';
import { sendingView } from './sending.ts';
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

export const button = (text: unknown, press: () => void, tone = ''): TemplateResult =>
  html`<button class="btn ${tone}" type="button" @click=${press}>${text}</button>`;

/** What is shown after a file was chosen. */
export function draw(at: At, drawing: Drawing): TemplateResult {
  const { strings: words } = drawing.locale;
  const { acts } = drawing;
  switch (at.step) {
    case 'reading':
      return html`<div class="row" role="status">${icon('spinner')} ${words.reading(at.name)}</div>`;
    case 'unfit':
      return html`${stepTitle(drawing, words.unfit(at.name))}
      ${notice({
        tone: 'danger',
        title: at.wanted === undefined ? (words.why[at.reason] ?? words.why['unknown']) : words.other(at.wanted),
        actions: html`${button(words.another, acts.another, 'btn-s')}${button(words.back, acts.back, 'btn-s btn-quiet')}`,
      })}`;
    case 'check':
      return checkView(at, drawing);
    case 'import':
      return sendingView(at, drawing);
    case 'result':
      return endedView(at, drawing);
  }
}
