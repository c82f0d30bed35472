import { html, type TemplateResult } from 'lit';
import type { FieldView, FormParts } from '../core/form/options.ts';
import { idOf } from '../core/form/paths.ts';
import { icon } from './field-icons.ts';
import { textOf } from './field-text.ts';
import type { Option } from './fields/select-field.ts';
import { notice } from './notice.ts';

export { noticeStyles } from './notice.styles.ts';
export { troubleStyles } from './form-troubles.styles.ts';

/** All that is wrong, with a link to each field. */
export function faulty(form: FormParts): TemplateResult {
  const { strings } = form.locale;
  const { summary: faults } = form;
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
}

/** Somebody else changed the same fields. */
export function conflicting(form: FormParts): TemplateResult {
  const { strings } = form.locale;
  return told('warning', form.locale.plural(form.conflicts.length, strings.conflicts), strings.conflictsText);
}

/** It was not saved, or nobody knows; `why`, and what helps, is the feature's own sentence. */
export const failed = (
  { locale: { strings }, unsure, error }: FormParts,
  why = error?.code === 'network/offline' ? strings.offline : strings.failedText,
): TemplateResult =>
  unsure ? told('warning', strings.unsure, strings.unsureText) : told('danger', strings.failed, why);

/** A notice that takes focus after a try. */
export const told = (tone: 'warning' | 'danger', title: string, text: string): TemplateResult =>
  html`<div class="sum" tabindex="-1">${notice({ tone, title, text })}</div>`;

function go(event: Event, form: FormParts, path: string): void {
  event.preventDefault();
  const root = form.host.renderRoot;
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(idOf(path))}`);
  const target = field?.matches('input,select,textarea') ? field : field?.querySelector<HTMLElement>('input');
  (target ?? field)?.focus();
}

/** Both values of a field that two people changed; of a choice, what its `options` call them. */
export function conflict(
  form: FormParts,
  path: string,
  view: FieldView,
  options: readonly Option[] = [],
): TemplateResult {
  const { strings } = form.locale;
  const said = (value: unknown): string =>
    (Array.isArray(value)
      ? new Intl.ListFormat(form.locale.lang).format(
          value.map((one: object) => textOf((one as { value?: unknown }).value)),
        )
      : (options.find((one) => one.value === value)?.label ?? textOf(value))) || (value === true ? '✓' : strings.empty);
  return html`<div class="conflict" role="group" aria-label=${strings.theirs}>
    <dl>
      <div>
        <dt>${strings.mine}</dt>
        <dd>${said(view.value)}</dd>
      </div>
      <div>
        <dt>${strings.theirs}</dt>
        <dd>${said(view.theirs?.value)}</dd>
      </div>
    </dl>
    <div class="row">
      <button class="btn btn-s" type="button" @click=${() => form.keepMine(path)}>${strings.keepMine}</button>
      <button class="btn btn-s" type="button" @click=${() => form.takeTheirs(path)}>${strings.takeTheirs}</button>
    </div>
  </div>`;
}

/** The address that was probably meant. */
export const suggested = (form: FormParts, path: string, meant: string): TemplateResult =>
  html`<button class="btn btn-s meant" type="button" @click=${() => form.write(path, meant)}>
    ${form.locale.strings.meant(meant)}
  </button>`;

/** The question in a dialog that was asked to close over what is not saved. */
export function leave(form: FormParts, close: () => void): TemplateResult {
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
