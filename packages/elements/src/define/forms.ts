import { define } from '../core/define.ts';
import { Form } from '../features/forms/form.ts';

define(Form);
