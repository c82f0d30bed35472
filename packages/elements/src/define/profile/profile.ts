import { define } from '../../core/define.ts';
import { Profile } from '../../features/profile/profile.ts';

define(Profile);
