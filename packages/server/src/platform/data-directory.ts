import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from './config-error.ts';

/** Not `recursive`, which never ends where a system refuses by ENOENT, as Linux does below /proc. */
function make(path: string, tries = 2): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || tries === 1) throw error;
    make(dirname(path));
    make(path, 1);
  }
}

/**
 * Makes a directory of DATA_DIR, or one inside it, and sees that files can be written there.
 *
 * @throws ConfigError where that cannot be: a file is in the way, or the rights are missing.
 */
export function makeDataDirectory(path: string): void {
  const probe = join(path, `.${randomUUID()}`);
  try {
    make(resolve(path));
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ConfigError(
      `DATA_DIR is not usable: set it to the path of a directory that can be written, such as ./data, since ${resolve(path)} cannot (${code}), or unset it.`,
      { cause },
    );
  }
}
