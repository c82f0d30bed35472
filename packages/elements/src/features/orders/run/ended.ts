import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/all-icons.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { notice } from '../../../ui/notice.ts';
import type { Ended } from './at.ts';
import { remedyOf } from './said.ts';
import { button, fetchHelp, stepTitle, type Drawing } from './drawing.ts';

/** The fourth step: what was taken, and what has to be mended. */
export function endedView(at: Ended, drawing: Drawing): TemplateResult {
  const { locale, acts } = drawing;
  const { strings: words } = locale;
  const { import: done } = at;
  const stopped = done.status === 'stopped';
  return html`<div class="done ${stopped ? '' : 'well'}">
      ${icon(stopped ? 'info' : 'circle-check', 'i-l')} ${stepTitle(drawing, stopped ? words.stopped : words.done)}
      <p>
        ${words.of(locale.number(done.accepted), locale.number(done.lines))}
        ${stopped ? words.stoppedText : done.refused === 0 ? words.allTaken : nothing}
      </p>
    </div>
    ${done.refused > 0 ? refused(at, drawing) : nothing}
    <div class="foot">${button(words.finish, acts.back, done.refused > 0 ? '' : 'btn-primary')}</div>`;
}

function refused(at: Ended, { locale, acts }: Drawing): TemplateResult {
  const { strings: words } = locale;
  const { refusals, nextAfter, fetching, lost } = at;
  return html`<section class="stack" aria-labelledby="to-mend">
    <div class="row between">
      <p class="sub"><span id="to-mend">${words.mend}</span> ${helpMark('orders.refused', words.mend, fetchHelp)}</p>
      <span class="badge is-warning">${locale.plural(at.import.refused, words.refused)}</span>
    </div>
    <p class="small muted">${words.mendText}</p>
    ${
      refusals.length > 0
        ? html`<div class="framed">
            <table class="table cards">
              <thead>
                <tr>
                  <th scope="col">${words.lineNumber}</th>
                  <th scope="col">${words.column}</th>
                  <th scope="col">${words.remedy}</th>
                </tr>
              </thead>
              <tbody>
                ${refusals.map(
                  (one) =>
                    html`<tr part="refusal">
                      <th scope="row">${locale.number(one.line)}</th>
                      <td>${one.column ?? ''}</td>
                      <td class="wide">${remedyOf(words, one)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : nothing
    }
    ${lost ? notice({ tone: 'danger', title: words.notFetched, actions: button(words.tryAgain, acts.more, 'btn-s') }) : nothing}
    <div class="row">
      ${button(words.download, acts.download, 'btn-primary')}
      ${nextAfter !== null && !lost ? html`<button class="btn" type="button" aria-busy=${fetching ? 'true' : nothing} @click=${acts.more}>${words.more}</button>` : nothing}
    </div>
  </section>`;
}
