import { profileForm, type ProfileChecks, type ProfileForm, type ProfileValues } from '@varai/client/schemas';
import type { LateSchema, Schema } from '../../../core/form/options.ts';
import type { AsyncCheck } from '../../../core/form/async.ts';
import { same } from '../../../core/form/paths.ts';
import type { EditorController } from './controller.ts';

// Loaded with the form: zod and the small checks come along, the large ones when somebody changes what they look at.

type Name = keyof ProfileChecks;

const fetches = {
  phone: () => import('./checks/phone.ts'),
  taxId: () => import('./checks/tax-id.ts'),
};

/** The form of a profile. Numbers and tax ids that stand as they were loaded are not sent, and need no check. */
export class ProfileRules implements LateSchema<ProfileValues, ProfileForm> {
  readonly #here: { -readonly [Part in Name]?: ProfileChecks[Part] } = {};
  readonly #schemas = new Map<string, Schema<ProfileForm>>();
  readonly #editor: EditorController | undefined;
  readonly #fetches: typeof fetches;

  constructor(editor?: EditorController, from: typeof fetches = fetches) {
    this.#editor = editor;
    this.#fetches = from;
  }

  /** The register, where the server asks one about what is typed there. */
  check(path: string): AsyncCheck | undefined {
    return this.#editor?.acts.part?.taxIds.check(path);
  }

  of(values: ProfileValues, loaded: ProfileValues): Schema<ProfileForm> {
    const names = [...new Set(changed(values, loaded).values())].filter((name) => this.#here[name]);
    const key = names.join();
    const made =
      this.#schemas.get(key) ?? profileForm(Object.fromEntries(names.map((name) => [name, this.#here[name]])));
    this.#schemas.set(key, made);
    return made;
  }

  waits(values: ProfileValues, loaded: ProfileValues): ReadonlyMap<string, () => Promise<unknown>> {
    const missing = [...changed(values, loaded)].filter(([, name]) => !this.#here[name]);
    return new Map(missing.map(([path, name]) => [path, () => this.#fetch(name)]));
  }

  async #fetch(name: Name): Promise<void> {
    if (name === 'phone') this.#here.phone = await this.#fetches.phone();
    else this.#here.taxId = await this.#fetches.taxId();
  }
}

/** Which check looks at what was changed, by path. */
function changed({ phone, taxIds }: ProfileValues, loaded: ProfileValues): ReadonlyMap<string, Name> {
  const paths = new Map<string, Name>();
  if (phone?.trim() && !same(phone, loaded.phone)) paths.set('phone', 'phone');
  if (!same(taxIds, loaded.taxIds))
    for (const [at, { value }] of taxIds.entries()) if (value?.trim()) paths.set(`taxIds.${at}.value`, 'taxId');
  return paths;
}
