import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, Thing } from './engine.ts';

/** Somebody who uses a page in one way only. Things are known by role and name, and by nothing else. */
export interface Person {
  /** Waits until it is told. Throws, naming what is there instead, when it never is. */
  meets(role: string, name: RegExp): Promise<Thing>;
  activates(role: string, name: RegExp): Promise<void>;
  /** Writes into a field, in place of what it holds. */
  writes(role: string, name: RegExp, text: string): Promise<void>;
}

interface Patience {
  /** How often it looks, a fifth of a second apart, before it gives up. */
  readonly looks?: number;
}

/** A minute and more: only to end what would never end. */
const patient = 300;

/** Puts a text of at most twenty signs away and types another; in a list it chooses by the first letters. */
async function replace(engine: Engine, role: string, text: string): Promise<void> {
  if (role !== 'combobox') {
    // a modifier differs from system to system; a key that deletes does not
    for (let left = 20; left > 0; left--) await engine.press('Backspace');
  }
  await engine.type(text);
}

/** A select is a combobox by HTML-AAM; WebKitGTK tells of a button that opens a list. */
const rolesOf = (role: string): string[] => (role === 'combobox' ? ['combobox', 'button'] : [role]);

async function meet(engine: Engine, role: string, name: RegExp, looks: number): Promise<Thing> {
  for (let look = 0; ; look++) {
    const found = await engine.find(rolesOf(role), name);
    const thing = found.findLast((each) => name.test(each.name));
    if (thing) return thing;
    if (look >= looks) {
      const names = found.map((each) => `"${each.name}"`).join(', ') || 'none at all';
      throw new Error(`The tree tells of no ${role} named ${String(name)}; of that role it tells ${names}.`);
    }
    await pause(200);
  }
}

/** Knows the accessibility tree alone, and asks its things for their default action. */
export function byTree(engine: Engine, { looks = patient }: Patience = {}): Person {
  const meets = (role: string, name: RegExp) => meet(engine, role, name, looks);

  /** Between being told of and being asked a thing may be drawn anew: then the tree tells of another one. */
  async function asks(role: string, name: RegExp, ask: (thing: Thing) => Promise<boolean>): Promise<void> {
    for (let left = looks; !(await ask(await meets(role, name))); left -= 1)
      if (left === 0) throw new Error(`The ${role} named ${String(name)} went away each time that it was asked.`);
  }

  return {
    meets,
    activates: (role, name) => asks(role, name, (thing) => thing.act()),
    async writes(role, name, text) {
      await asks(role, name, (thing) => thing.focus());
      await replace(engine, role, text);
    },
  };
}

/** Roles whose members share one stop of the Tab key; arrows go from one to the next. */
const roving = ['radio', 'menuitem', 'menuitemradio', 'tab', 'option'];

/** Has a keyboard alone, and goes on until focus is on what is told by this role and name. */
export function byKeyboard(engine: Engine, { looks = patient }: Patience = {}): Person {
  const meets = (role: string, name: RegExp) => meet(engine, role, name, looks);

  async function reach(role: string, name: RegExp): Promise<void> {
    await meets(role, name);
    const passed: string[] = [];
    for (let step = 0; step < 150; step++) {
      const at = await engine.focused();
      if (at && rolesOf(role).includes(at.role) && name.test(at.name)) return;
      passed.push(at ? `${at.role} "${at.name}"` : '–');
      await engine.press(at?.role === role && roving.includes(role) ? 'ArrowDown' : 'Tab');
    }
    const seen = [...new Set(passed)].join(', ');
    throw new Error(`The keyboard never came to the ${role} ${String(name)}; it passed ${seen}.`);
  }

  return {
    meets,
    async activates(role, name) {
      await reach(role, name);
      await engine.press(['radio', 'checkbox', 'switch'].includes(role) ? 'Space' : 'Enter');
    },
    async writes(role, name, text) {
      await reach(role, name);
      await replace(engine, role, text);
    },
  };
}
