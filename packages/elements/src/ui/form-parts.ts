import { html, nothing, type TemplateResult } from 'lit';
import type { FormParts } from '../core/form/options.ts';
import { adoptLate } from './adopt.ts';
import { spinner } from './field-icons.ts';
import type * as parts from './form-troubles.ts';

let loaded: typeof parts | undefined;
let loading: Promise<void> | undefined;

/** What is drawn when something is wrong: fetched when a form is drawn, so that it is here before anything can be. */
export function troubles({ host }: FormParts): typeof parts | undefined {
  if (loaded) adoptLate(host, loaded.noticeStyles, loaded.troubleStyles);
  else
    void (loading ??= import('./form-troubles.ts').then(
      (come) => void (loaded = come),
      () => void (loading = undefined),
    )).then(() => loaded && host.requestUpdate());
  return loaded;
}

/**
 * What is wrong, with a link to each field; or that a save failed; or that somebody else changed the same. Takes focus
 * after a try. `why` it failed, and what helps, is the feature's to say where it knows more than any form.
 */
export function summary(form: FormParts, why?: string): unknown {
  const drawn = troubles(form);
  if (form.summary.length > 0) return drawn?.faulty(form);
  if (form.conflicts.length > 0) return drawn?.conflicting(form);
  return form.error ? drawn?.failed(form, why) : nothing;
}

/** The button that saves: as long as something is in the way it says what, and stays in reach of the keyboard. */
export function saveButton(form: FormParts, label: string = form.locale.strings.save, form_?: string): TemplateResult {
  const { strings } = form.locale;
  const saving = form.state === 'saving';
  // what waits was pressed: the button stays, and the focus on it
  const why = saving ? undefined : form.state === 'waiting' ? strings.waiting : form.obstacle;
  return html`<button
      class="btn btn-primary"
      type="submit"
      form=${form_ ?? nothing}
      aria-busy=${saving}
      aria-disabled=${saving || why !== undefined}
      aria-describedby=${why ? 'form-why' : nothing}
    >
      ${saving ? html`${spinner()}${strings.saving}` : label}</button
    >${why ? html`<span class="sr" id="form-why">${why}</span>` : nothing}`;
}

/** For `@focusin` of a form with a save bar: what has focus is scrolled clear of it, also where an engine forgets margins. */
export const clear = ({ target }: Event): void => (target as Element).scrollIntoView({ block: 'nearest' });

/** What is not saved yet, with the way back and the way on; stays in sight while the form is long. */
export function saveBar(form: FormParts, label?: string): TemplateResult {
  const { strings } = form.locale;
  const { dirty, state, undoable } = form;
  const waits = state === 'waiting';
  const said = waits
    ? strings.waiting
    : dirty.length > 0
      ? form.locale.plural(dirty.length, strings.changes)
      : undoable
        ? strings.discarded
        : state === 'saved'
          ? strings.saved
          : '';
  // one button for both, so that it keeps the focus
  return html`<div class="save">
    <p class="small muted" role="status">${said}</p>
    <button
      class="btn"
      type="button"
      aria-disabled=${!undoable && (dirty.length === 0 || state === 'saving')}
      @click=${() => (undoable ? form.undo() : dirty.length > 0 && state !== 'saving' && form.discard())}
    >
      ${waits || undoable ? strings.undo : strings.discard}
    </button>
    ${saveButton(form, label)}
  </div>`;
}

/** The question in a dialog that was asked to close over what is not saved. */
export const leaving = (form: FormParts, close: () => void): unknown =>
  form.leaving ? troubles(form)?.leave(form, close) : nothing;
