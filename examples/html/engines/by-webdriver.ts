import { keys, type Engine, type Thing } from './engine.ts';
import { act, active, exposed, focus } from './in-page.ts';
import type { Reference, Wire } from './wire.ts';

/** An element and the frames that lead to it. */
interface Place {
  readonly frames: readonly Reference[];
  readonly element: Reference;
  readonly isFrame: boolean;
}

const sourceOf = (work: (...args: never[]) => unknown): string => `return (${work.toString()}).apply(null, arguments)`;

const exposedHere = `const all = (${exposed.toString()})(); return all.map((element) => [element, element.localName === 'iframe'])`;
const activeHere = `const found = (${active.toString()})(); return found && [found, found.localName === 'iframe']`;

/** An engine over W3C WebDriver, which asks the engine's own accessibility tree for roles and labels. */
export function byWebDriver(wire: Wire): Engine {
  async function enter(frames: readonly Reference[]): Promise<void> {
    await wire.enter(null);
    for (const frame of frames) await wire.enter(frame);
  }

  async function places(frames: readonly Reference[]): Promise<Place[]> {
    await enter(frames);
    const here = await wire.execute<[Reference, boolean][]>(exposedHere, []);
    const found: Place[] = [];
    for (const [element, isFrame] of here) {
      found.push({ frames, element, isFrame });
      if (isFrame) found.push(...(await places([...frames, element])));
    }
    return found;
  }

  async function within<T>({ frames, element }: Place, work: (element: HTMLElement) => T): Promise<T> {
    await enter(frames);
    return wire.execute(sourceOf(work), [element]);
  }

  const thingOf = (place: Place, role: string, name: string): Thing => ({
    role,
    name,
    act: () => within(place, act),
    async focus() {
      // assistive technology counts as the person's own touch, which a script is not
      if (!(await within(place, focus))) await wire.click(place.element);
    },
  });

  /** What went away while it was looked at is not there; WebKitGTK says so by an unknown error, without a word. */
  const asked = (answer: Promise<string>): Promise<string> =>
    answer.catch((error: unknown) => {
      if (/stale element|no such element|detached|"unknown error","message":""/i.test(String(error))) return '';
      throw error;
    });

  async function look(roles: readonly string[]): Promise<Thing[]> {
    const found: Thing[] = [];
    for (const place of await places([])) {
      await enter(place.frames);
      const role = await asked(wire.role(place.element));
      if (!roles.includes(role)) continue;
      found.push(thingOf(place, role, (await asked(wire.label(place.element))).trim()));
    }
    return found;
  }

  async function focused(frames: readonly Reference[]): Promise<Thing | undefined> {
    await enter(frames);
    const found = await wire.execute<[Reference, boolean] | null>(activeHere, []);
    if (!found) return undefined;
    const [element, isFrame] = found;
    if (isFrame) return focused([...frames, element]);
    const role = await asked(wire.role(element));
    return thingOf({ frames, element, isFrame }, role, (await asked(wire.label(element))).trim());
  }

  const strike = (value: string) =>
    wire.keys([
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);

  return {
    async open(url) {
      await wire.enter(null);
      await wire.navigate(url);
    },
    async press(key) {
      await strike(keys[key]);
    },
    async type(text) {
      for (const sign of text) await strike(sign);
    },
    async read(expression) {
      await wire.enter(null);
      return wire.execute(`return ${expression}`, []);
    },
    find: look,
    focused: () => focused([]),
    close: () => wire.close(),
  };
}
