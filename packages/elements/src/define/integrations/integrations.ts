import { define } from '../../core/define.ts';
import { Integrations } from '../../features/integrations/integrations.ts';

define(Integrations);
