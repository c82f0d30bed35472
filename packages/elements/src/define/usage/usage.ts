import { define } from '../../core/define.ts';
import { Usage } from '../../features/usage/usage.ts';

define(Usage);
