import { define } from '../../core/define.ts';
import { Wizard } from '../../features/guidance/wizard/wizard.ts';
import { port } from './port.ts';

Wizard.port = port;
define(Wizard);
