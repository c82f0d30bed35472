import { which } from './browsers.mjs';

const commands = ['php', 'phpunit', 'phpcs', 'xmllint'];

/** Which of PHP's commands, and of the ones that read it and XML, are not here. */
export const missingOfPhp = () => commands.filter((name) => !which(name));

export const hasPhp = () => missingOfPhp().length === 0;
