import { html, type TemplateResult } from 'lit';
import { icon } from '../../../ui/all-icons.ts';
import { notice } from '../../../ui/notice.ts';
import type { At } from './at.ts';
import { checkView } from './check.ts';
import { button, stepTitle, type Drawing } from './drawing.ts';
import { endedView } from './ended.ts';
import { sendingView } from './sending.ts';

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
