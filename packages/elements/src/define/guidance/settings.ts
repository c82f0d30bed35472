import { define } from '../../core/define.ts';
import { Settings } from '../../features/guidance/settings/settings.ts';
import { settingsPort } from './port.ts';

Settings.port = settingsPort;
define(Settings);
