import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';

define(Provider);
// An engine's first word of dates takes it longer than a frame: had while the page waits for answers, it holds up no drawing.
setTimeout(() => new Intl.DateTimeFormat());
