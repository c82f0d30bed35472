import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import './guidance/checklist.ts';
import './guidance/help.ts';
import './guidance/settings.ts';
import './guidance/tour.ts';
import './guidance/wizard.ts';

define(Provider);
