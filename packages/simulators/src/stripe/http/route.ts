import type { World } from '../world.ts';
import type { Fields, Read } from './fields.ts';

export interface Call<Params> {
  world: World;
  params: Params;
  /** The ids in the path, by name. */
  path: (name: string) => string;
}

export interface Route {
  method: 'DELETE' | 'GET' | 'POST';
  path: string;
  fields: Fields;
  required: readonly string[];
  run: (call: Call<Record<string, unknown>>) => object;
}

/** Declares one endpoint; every parameter not in `fields` is refused. Keys ending in `!` do not exist: use `required`. */
export const route = <F extends Fields>(
  method: Route['method'],
  path: string,
  fields: F,
  run: (call: Call<Read<F>>) => object,
  ...required: (keyof F & string)[]
): Route => ({ method, path, fields, required, run: (call) => run(call as Call<Read<F>>) });
