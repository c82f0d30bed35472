import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Checklist } from '../features/guidance/checklist/checklist.ts';

define(Provider, Checklist);
