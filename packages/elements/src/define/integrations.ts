import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Integrations } from '../features/integrations/integrations.ts';

define(Provider, Integrations);
