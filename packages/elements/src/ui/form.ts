import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView, FormParts } from '../core/form/options.ts';
import { textOf } from './field-text.ts';
import { troubles } from './form-parts.ts';
import { defineFields } from './fields/define.ts';
import type { FieldElement } from './fields/field-element.ts';
import type { Option } from './fields/select-field.ts';

export type { Option } from './fields/select-field.ts';
export { clear, leaving, saveBar, saveButton, summary } from './form-parts.ts';

export interface Field {
  readonly label: string;
  readonly hint?: unknown;
  /** `true` writes "optional" after the label; a field without it must be filled in. */
  readonly optional?: boolean;
  /** An autofill token of HTML, such as `postal-code`. */
  readonly autocomplete?: string;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  /** Takes the whole width of a form of two columns. */
  readonly wide?: boolean;
  /** Drawn below the field. */
  readonly note?: unknown;
}

interface Text extends Field {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'area';
  /** Which keys a phone shows: an `inputmode` of HTML. */
  readonly mode?: string | undefined;
  /** How much can be written, in UTF-16 units; the schema says more kindly what is too long. */
  readonly maxlength?: number;
  readonly placeholder?: string;
  /** Takes over what is pasted; true when it did. */
  readonly paste?: (text: string) => boolean;
}

export interface Choices extends Field {
  readonly options: readonly Option[];
  /** There will be more than twelve, though few are here yet. */
  readonly many?: boolean;
}

/** A text. `email` offers the domain that was probably meant. */
export function textField(form: FormParts, path: string, field: Text): TemplateResult {
  defineFields();
  const { type = 'text', paste } = field;
  const view = form.field(path);
  return html`<varai-text-field
    class="field ${field.wide ? 'wide' : ''}"
    name=${path}
    uid=${view.id}
    type=${type}
    .mode=${field.mode}
    .maxlength=${field.maxlength}
    .placeholder=${field.placeholder ?? ''}
    label=${field.label}
    .hint=${field.hint}
    .optional=${field.optional ? form.locale.strings.optional : undefined}
    .value=${textOf(view.value)}
    .first=${textOf(view.loaded)}
    .problem=${view.problem}
    .error=${view.error}
    .good=${view.good}
    .checking=${view.checking}
    .note=${below(form, path, view, field, type === 'email' ? suggestion(form, path) : nothing)}
    autocomplete=${field.autocomplete ?? ''}
    ?disabled=${field.disabled ?? false}
    ?readonly=${field.readonly ?? false}
    @input=${(event: Event) => form.write(path, valueOf(event))}
    @focusout=${() => form.leave(path)}
    @paste=${paste ? (event: ClipboardEvent) => pasted(event, paste) : nothing}
  ></varai-text-field>`;
}

/** One of a list: a native select, or with more than twelve choices a combobox. */
export function selectField(
  form: FormParts,
  path: string,
  field: Choices & { readonly prompt?: string },
): TemplateResult {
  defineFields();
  const view = form.field(path);
  const { strings } = form.locale;
  const optional = field.optional ? strings.optional : undefined;
  const note = below(form, path, view, field);
  const take = (event: Event) => form.write(path, valueOf(event));
  const leave = () => form.leave(path);
  if (field.many || field.options.length > 12)
    return html`<varai-combobox-field
      class="field ${field.wide ? 'wide' : ''}"
      name=${path}
      uid=${view.id}
      label=${field.label}
      .hint=${field.hint}
      .optional=${optional}
      .value=${textOf(view.value)}
      .first=${textOf(view.loaded)}
      .options=${field.options}
      none=${strings.none}
      .problem=${view.problem}
      .error=${view.error}
      .note=${note}
      autocomplete=${field.autocomplete ?? ''}
      ?disabled=${field.disabled ?? false}
      ?readonly=${field.readonly ?? false}
      @input=${take}
      @focusout=${leave}
    ></varai-combobox-field>`;
  return html`<varai-select-field
    class="field ${field.wide ? 'wide' : ''}"
    name=${path}
    uid=${view.id}
    label=${field.label}
    .hint=${field.hint}
    .optional=${optional}
    .value=${textOf(view.value)}
    .first=${textOf(view.loaded)}
    .options=${field.options}
    prompt=${field.prompt ?? strings.choose}
    .problem=${view.problem}
    .error=${view.error}
    .note=${note}
    autocomplete=${field.autocomplete ?? ''}
    ?disabled=${field.disabled ?? false}
    ?readonly=${field.readonly ?? false}
    @input=${take}
    @focusout=${leave}
  ></varai-select-field>`;
}

export const valueOf = (event: Event): string => (event.currentTarget as FieldElement).value;

function pasted(event: ClipboardEvent, take: (text: string) => boolean): void {
  if (take(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
}

export function below(
  form: FormParts,
  path: string,
  view: FieldView,
  { note, options }: Field & { readonly options?: readonly Option[] },
  more: unknown = nothing,
): unknown {
  if (!view.theirs) return note || more !== nothing ? html`${more}${note ?? nothing}` : undefined;
  return troubles(form)?.conflict(form, path, view, options);
}

function suggestion(form: FormParts, path: string): unknown {
  const meant = form.suggestion(path);
  return meant ? (troubles(form)?.suggested(form, path, meant) ?? nothing) : nothing;
}
