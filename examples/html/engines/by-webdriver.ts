import { setTimeout as pause } from 'node:timers/promises';
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

/** How many things of one frame are asked for their roles at a time: one after another, most of a walk is waiting. */
const abreast = 16;

/** What went away while it was looked at; WebKitGTK says so by an unknown error, without a word. */
const isGone = (error: unknown): boolean =>
  /stale element|no such (element|frame)|detached|"unknown error","message":""/i.test(String(error));

/**
 * Where an element or a frame went away during a look, the whole is looked at again: the page is drawing or is being left,
 * which ends, on a busy machine after seconds in which an engine answers a hundred such looks.
 */
async function again<T>(look: () => Promise<T>): Promise<T> {
  for (let left = 300; ; left -= 1) {
    try {
      return await look();
    } catch (error) {
      if (left === 0 || !isGone(error)) throw error;
      await pause(100);
    }
  }
}

/** An engine over W3C WebDriver, which asks the engine's own accessibility tree for roles and labels. */
export function byWebDriver(wire: Wire): Engine {
  async function enter(frames: readonly Reference[]): Promise<void> {
    await wire.enter(null);
    for (const frame of frames) await wire.enter(frame);
  }

  async function places(frames: readonly Reference[]): Promise<Place[]> {
    await enter(frames);
    const here = await wire.execute<[Reference, boolean][] | null>(exposedHere, []);
    if (!here) throw new Error('no such element: Firefox answers nothing for a page that is just being left');
    const found: Place[] = [];
    for (const [element, isFrame] of here) {
      found.push({ frames, element, isFrame });
      if (isFrame) found.push(...(await places([...frames, element])));
    }
    return found;
  }

  /** What the work answers of the place's element; `gone` where that has left the page, null where the page is being left. */
  async function within<T>({ frames, element }: Place, work: (element: HTMLElement) => T): Promise<T | 'gone' | null> {
    try {
      await enter(frames);
      return await wire.execute<T | null>(sourceOf(work), [element]);
    } catch (error) {
      if (isGone(error)) return 'gone';
      throw error;
    }
  }

  const thingOf = (place: Place, role: string, name: string): Thing => ({
    role,
    name,
    // a page that is being left when the work ends is left because of it
    act: async () => (await within(place, act)) !== 'gone',
    async focus() {
      const end = await within(place, focus);
      // assistive technology counts as the person's own touch, which a script is not
      if (end === 'refused') await wire.click(place.element);
      return end === 'focused' || end === 'refused';
    },
  });

  /** What went away while it was looked at is not there. */
  const asked = (answer: Promise<string>): Promise<string> =>
    answer.catch((error: unknown) => {
      if (isGone(error)) return '';
      throw error;
    });

  async function look(roles: readonly string[], name?: RegExp): Promise<Thing[]> {
    const found: Thing[] = [];
    const left = await places([]);
    for (let last = left.at(-1); last; last = left.at(-1)) {
      const { frames } = last;
      const otherFrame = left.findLastIndex((place) => place.frames !== frames);
      const here = left.splice(Math.max(otherFrame + 1, left.length - abreast));
      await enter(frames);
      const told = await Promise.all(here.map(({ element }) => asked(wire.role(element))));
      for (const [at, place] of [...here.entries()].toReversed()) {
        const role = told[at] ?? '';
        if (!roles.includes(role)) continue;
        const thing = thingOf(place, role, (await asked(wire.label(place.element))).trim());
        found.unshift(thing);
        if (name?.test(thing.name)) return found;
      }
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
    find: (roles, name) => again(() => look(roles, name)),
    focused: () => again(() => focused([])),
    async lookAway() {
      await wire.newTab();
    },
    async lookBack() {
      await wire.firstTab();
    },
    close: () => wire.close(),
  };
}
