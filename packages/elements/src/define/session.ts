import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';

define(Provider);
// An engine's first word of dates takes it longer than a frame: had while the page waits for answers, and in two halves, it holds
// up no drawing. The other half is what an order of words begins with.
setTimeout(() => new Intl.Collator());
setTimeout(() => new Intl.DateTimeFormat());
