import { define } from '../../core/define.ts';
import { Tour } from '../../features/guidance/tour/tour.ts';

define(Tour);
