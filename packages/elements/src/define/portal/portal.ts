import { define } from '../../core/define.ts';
import { Portal } from '../../features/portal/portal.ts';
import { port } from './port.ts';

Portal.port = port;
define(Portal);
