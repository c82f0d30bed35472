import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.ts';
import type { Importing } from './at.ts';
import { shareOf } from './said.ts';
import { causeOf } from './sender.ts';
import { button, stepTitle, type Drawing } from './drawing.ts';

/** The third step: the file is sent, and how far it is. */
export function sendingView(at: Importing, drawing: Drawing): TemplateResult {
  const { locale } = drawing;
  const { strings: words } = locale;
  const { import: now, opened } = at;
  const share = shareOf(locale, now);
  return html`${stepTitle(drawing, words.importing(opened.file.name))}
    <div class="stack stack-s">
      <div class="row between">
        <span class="figure num">${share}</span>
        <span class="muted num"
          >${locale.plural(now.accepted, words.taken)}${
            now.refused > 0 ? html`, ${locale.plural(now.refused, words.refused)}` : nothing
          }</span
        >
      </div>
      <progress
        part="progress"
        class=${at.sending.state}
        aria-label=${words.progress}
        aria-valuetext=${words.share(share)}
        max=${now.file.size}
        .value=${now.received}
      ></progress>
    </div>
    ${standing(at, drawing)} ${at.asking ? asking(drawing) : foot(at, drawing)}`;
}

function standing({ sending }: Importing, { locale, acts }: Drawing): TemplateResult {
  const { strings: words } = locale;
  if (sending.state === 'waiting')
    return notice({
      tone: 'warning',
      title: words.waiting,
      text: words.waitingText,
      actions: button(words.now, acts.now, 'btn-s'),
    });
  if (sending.state === 'failed') {
    const cause = words.causes[causeOf(sending.error)];
    const again =
      cause === undefined ? button(words.tryAgain, acts.resume, 'btn-s') : button(words.another, acts.another, 'btn-s');
    return notice({ tone: 'danger', title: words.broken, text: cause ?? words.brokenText, actions: again });
  }
  return html`<p class="muted" role="status">${sending.state === 'paused' ? words.paused : words.leave}</p>`;
}

function foot({ sending }: Importing, { locale, acts }: Drawing): TemplateResult {
  const { strings: words } = locale;
  const runs = sending.state === 'sending' || sending.state === 'waiting';
  return html`<div class="foot">
    ${button(words.stop, () => acts.ask(true), 'btn-quiet')}
    ${
      runs
        ? button(words.pause, acts.pause)
        : sending.state === 'paused'
          ? button(words.resume, acts.resume, 'btn-primary')
          : nothing
    }
  </div>`;
}

/** Stopping cannot be taken back, so it is asked where it was pressed. */
const asking = ({ locale: { strings: words }, acts }: Drawing): TemplateResult =>
  html`<div class="foot" role="group" aria-labelledby="stop-ask">
    <div class="ask">
      <p class="sub" id="stop-ask">${words.stopAsk}</p>
      <p class="small muted">${words.stopText}</p>
    </div>
    ${button(words.keep, () => acts.ask(false))} ${button(words.stopNow, acts.stop, 'btn-danger')}
  </div>`;
