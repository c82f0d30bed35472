import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Usage } from '../features/usage/usage.ts';

define(Provider, Usage);
