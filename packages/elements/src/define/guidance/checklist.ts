import { define } from '../../core/define.ts';
import { Checklist } from '../../features/guidance/checklist/checklist.ts';

define(Checklist);
