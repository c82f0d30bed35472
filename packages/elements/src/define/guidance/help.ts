import { define } from '../../core/define.ts';
import { Help } from '../../features/guidance/help/help.ts';

define(Help);
