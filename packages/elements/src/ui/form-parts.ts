import { html, nothing, type TemplateResult } from 'lit';
import { idOf } from '../core/form/paths.ts';
import type { FormParts } from '../core/form/options.ts';
import { icon } from './all-icons.ts';
import { notice } from './notice.ts';

/** What is wrong, with a link to each field; or that a save failed; or that somebody else changed the same. Takes focus after a try. */
export function summary(form: FormParts): unknown {
  const { strings } = form.locale;
  const { summary: faults, conflicts, error } = form;
  if (faults.length > 0)
    return html`<div class="notice is-danger sum" role="alert" tabindex="-1">
      ${icon('circle-alert')}
      <p class="sub">${form.locale.plural(faults.length, strings.needed)}</p>
      <ul>
        ${faults.map(
          ({ path, label, text }) =>
            html`<li>
              <a class="a" href="#${idOf(path)}" @click=${(event: Event) => go(event, form, path)}>${label}: ${text}</a>
            </li>`,
        )}
      </ul>
    </div>`;
  if (conflicts.length > 0)
    return html`<div class="sum" tabindex="-1">
      ${notice({ tone: 'warning', title: form.locale.plural(conflicts.length, strings.conflicts), text: strings.conflictsText })}
    </div>`;
  if (error)
    return html`<div class="sum" tabindex="-1">
      ${notice({ tone: 'danger', title: strings.failed, text: strings.failedText })}
    </div>`;
  return nothing;
}

function go(event: Event, form: FormParts, path: string): void {
  event.preventDefault();
  const root = form.host.renderRoot;
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(idOf(path))}`);
  const target = field?.matches('input,select,textarea') ? field : field?.querySelector<HTMLElement>('input');
  (target ?? field)?.focus();
}

/** The button that saves: as long as something is in the way it says what, and stays in reach of the keyboard. */
export function saveButton(form: FormParts, label: string = form.locale.strings.save, form_?: string): TemplateResult {
  const { strings } = form.locale;
  const saving = form.state === 'saving';
  const why = saving ? undefined : form.obstacle;
  return html`<button
      class="btn btn-primary"
      type="submit"
      form=${form_ ?? nothing}
      aria-busy=${saving}
      aria-disabled=${saving || why !== undefined}
      aria-describedby=${why ? 'form-why' : nothing}
    >
      ${saving ? html`${icon('spinner')}${strings.saving}` : label}</button
    >${why ? html`<span class="sr" id="form-why">${why}</span>` : nothing}`;
}

/** What is not saved yet, with the way back and the way on; stays in sight while the form is long. */
export function saveBar(form: FormParts, label?: string): TemplateResult {
  const { strings } = form.locale;
  const { dirty, state } = form;
  const said =
    dirty.length > 0
      ? form.locale.plural(dirty.length, strings.changes)
      : form.undoable
        ? strings.discarded
        : state === 'saved'
          ? strings.saved
          : '';
  return html`<div class="save">
    <p class="small muted" role="status">${said}</p>
    ${
      form.undoable
        ? html`<button class="btn" type="button" @click=${() => form.undo()}>${strings.undo}</button>`
        : html`<button
            class="btn"
            type="button"
            aria-disabled=${dirty.length === 0 || state === 'saving'}
            @click=${() => dirty.length > 0 && state !== 'saving' && form.discard()}
          >
            ${strings.discard}
          </button>`
    }
    ${saveButton(form, label)}
  </div>`;
}

/** The question in a dialog that was asked to close over what is not saved. */
export function leaving(form: FormParts, close: () => void): unknown {
  if (!form.leaving) return nothing;
  const { strings } = form.locale;
  return notice({
    tone: 'warning',
    title: strings.leave,
    text: form.locale.plural(form.dirty.length, strings.leaveText),
    actions: html`<button class="btn btn-s" type="button" @click=${() => form.stay()}>${strings.stay}</button>
      <button
        class="btn btn-s"
        type="button"
        @click=${() => {
          form.discard();
          close();
        }}
      >
        ${strings.go}
      </button>`,
  });
}
