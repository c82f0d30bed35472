import { createHash, randomUUID } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { migrate, type Migration } from './migrate.ts';
import { openPglite } from './pglite.ts';

/** A migrated, empty database to begin with: creating one takes seconds, unpacking one does not. */
function templateFile(migrations: readonly Migration[]): string {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const hash = createHash('sha256').update(engine);
  for (const migration of migrations) hash.update(`${migration.name}:${migration.hash}\n`);
  return join(tmpdir(), `varai-${userInfo().username}`, `template-${hash.digest('hex').slice(0, 32)}.tar`);
}

/** The folder is shared by all users of the machine: a template that another one has planted there is not used. */
function trusted(file: string): boolean {
  if (!existsSync(file)) return false;
  const { uid } = userInfo();
  return [file, join(file, '..')].every((path) => {
    const stat = lstatSync(path);
    return !stat.isSymbolicLink() && (uid < 0 || (stat.uid === uid && (stat.mode & 0o022) === 0));
  });
}

/** The template's path, if it has been made before. */
export function findTemplate(migrations: readonly Migration[]): string | undefined {
  const file = templateFile(migrations);
  return trusted(file) ? file : undefined;
}

/** Keeps a dump of a database that is migrated and still empty. */
export async function keepTemplate(migrations: readonly Migration[], dump: Uint8Array): Promise<string> {
  const file = templateFile(migrations);
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, dump, { mode: 0o600 });
  await rename(draft, file);
  return file;
}

/** The template's path; made now if need be. */
export async function ensureTemplate(migrations: readonly Migration[]): Promise<string> {
  const found = findTemplate(migrations);
  if (found) return found;
  const engine = await openPglite({ directory: undefined, template: undefined });
  try {
    await migrate(engine, migrations);
    return await keepTemplate(migrations, await engine.dump());
  } finally {
    await engine.close();
  }
}
