import { define } from '../../core/define.ts';
import { ComboboxField } from './combobox-field.ts';
import { SelectField } from './select-field.ts';
import { TextField } from './text-field.ts';

let defined = false;

/** Registers the tags of fields when a form is drawn for the first time. */
export function defineFields(): void {
  if (defined) return;
  defined = true;
  define(TextField, SelectField, ComboboxField);
}
