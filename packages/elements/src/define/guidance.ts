import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Checklist } from '../features/guidance/checklist/checklist.ts';
import { Help } from '../features/guidance/help/help.ts';

define(Provider, Checklist, Help);
