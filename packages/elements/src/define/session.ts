import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';

define(Provider);
