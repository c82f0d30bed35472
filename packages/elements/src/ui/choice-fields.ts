import { html, type TemplateResult } from 'lit';
import type { FormParts } from '../core/form/options.ts';
import { define } from '../core/define.ts';
import { adoptLate } from './adopt.ts';
import { choiceStyles } from './choice-fields.styles.ts';
import { CheckField } from './fields/check-field.ts';
import { RadioField } from './fields/radio-field.ts';
import { textOf } from './field-text.ts';
import { below, valueOf, type Choices, type Field } from './form.ts';

let defined = false;

/** Registers the tags when the first is drawn, and dresses the form's host. */
function begin({ host }: FormParts): void {
  adoptLate(host, choiceStyles);
  if (defined) return;
  defined = true;
  define(CheckField, RadioField);
}

/** Yes or no. */
export const checkField = (form: FormParts, path: string, field: Field): TemplateResult =>
  check(form, path, field, 'check');

/** Yes or no that takes effect at once. */
export const switchField = (form: FormParts, path: string, field: Field): TemplateResult =>
  check(form, path, field, 'switch');

function check(form: FormParts, path: string, field: Field, kind: 'check' | 'switch'): TemplateResult {
  begin(form);
  const view = form.field(path);
  return html`<varai-check-field
    class="field ${field.wide ? 'wide' : ''}"
    kind=${kind}
    name=${path}
    uid=${view.id}
    label=${field.label}
    .hint=${field.hint}
    .value=${view.value ? 'on' : ''}
    .first=${view.loaded ? 'on' : ''}
    .problem=${view.problem}
    .error=${view.error}
    .note=${below(form, path, view, field)}
    ?disabled=${field.disabled ?? false}
    @input=${(event: Event) => form.write(path, valueOf(event) === 'on')}
    @focusout=${() => form.leave(path)}
  ></varai-check-field>`;
}

/** One of a few, all in sight. */
export function radioField(form: FormParts, path: string, field: Choices): TemplateResult {
  begin(form);
  const view = form.field(path);
  return html`<varai-radio-field
    class="field ${field.wide ? 'wide' : ''}"
    name=${path}
    uid=${view.id}
    label=${field.label}
    .hint=${field.hint}
    .optional=${field.optional ? form.locale.strings.optional : undefined}
    .value=${textOf(view.value)}
    .first=${textOf(view.loaded)}
    .options=${field.options}
    .problem=${view.problem}
    .error=${view.error}
    .note=${below(form, path, view, field)}
    ?disabled=${field.disabled ?? false}
    @input=${(event: Event) => form.write(path, valueOf(event))}
    @focusout=${(event: FocusEvent) => {
      const within = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
      if (!within) form.leave(path);
    }}
  ></varai-radio-field>`;
}
