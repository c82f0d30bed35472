import type { Drafts } from './drafts.ts';
import type { Engine } from './engine.ts';
import type { FieldView } from './options.ts';
import { idOf, valueAt } from './paths.ts';

/** A field as it is to be drawn; without an engine nothing is said of it. `shown` tells that what is wrong is, and says that it is being looked at. */
export function viewOf<Values extends object>(
  path: string,
  { base, theirs, values }: Drafts<Values>,
  engine: Pick<Engine<Values, unknown>, 'slow' | 'verdicts'> | undefined,
  shown: string | false,
): FieldView {
  const problem = engine?.verdicts.problem(path);
  const waits = shown && engine?.verdicts.waiting.includes(path) ? shown : undefined;
  return {
    id: idOf(path),
    value: valueAt(values, path),
    loaded: valueAt(base, path),
    problem,
    error: shown ? problem : undefined,
    good: problem === undefined ? engine?.slow.answer(path)?.good : undefined,
    checking: engine?.slow.checking(path) ?? waits,
    theirs: theirs.has(path) ? { value: theirs.get(path) } : undefined,
  };
}
