import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { Profile } from '../features/profile/profile.ts';

define(Provider, Profile);
