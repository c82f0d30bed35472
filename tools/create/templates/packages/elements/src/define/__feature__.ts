import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { __Feature__ } from '../features/__feature__/__feature__.ts';

define(Provider, __Feature__);
