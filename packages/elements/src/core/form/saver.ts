import { isVaraiError, VaraiError } from '@varai/client';
import { isOnline } from '../presence.ts';
import type { Drafts } from './drafts.ts';
import type { FormOptions, Loaded, Saving } from './options.ts';
import { same, type FieldValue } from './paths.ts';
import type { Verdicts } from './verdicts.ts';
import type { Waits } from './waits.ts';

interface Heard {
  /** Something is to be drawn anew. */
  changed(): void;
  saved(): void;
}

/** One try, with what stood in the form when it was made. */
interface Try<Output> {
  readonly saving: Saving<Output>;
  readonly sent: ReadonlyMap<string, FieldValue>;
}

/** Sends a form once at a time, over the state that it was read from, and merges with who was faster. */
export class Saver<Values extends object, Output> {
  phase: 'idle' | 'saving' | 'waiting' | 'saved' | 'failed' = 'idle';
  /** What the last try failed with, where no field is to blame. */
  error: VaraiError | undefined;
  /** A try may have been written although its answer never came. */
  unsure = false;
  /** What keeps a try that has no network to go by. */
  waits: Waits | undefined;

  readonly #options: FormOptions<Values, Output>;
  readonly #drafts: Drafts<Values>;
  readonly #verdicts: Verdicts<Values, Output>;
  readonly #heard: Heard;
  /** The try whose end nobody knows: sent again it is the same message, and what it wrote is nobody else's. */
  #open: Try<Output> | undefined;

  constructor(
    options: FormOptions<Values, Output>,
    drafts: Drafts<Values>,
    verdicts: Verdicts<Values, Output>,
    heard: Heard,
  ) {
    this.#options = options;
    this.#drafts = drafts;
    this.#verdicts = verdicts;
    this.#heard = heard;
  }

  /** A field was changed: what was said of the last try is over. */
  rest(): void {
    if (this.phase !== 'saving') this.phase = 'idle';
    if (this.#drafts.mine.size === 0) void this.waits?.drop();
    this.#told(undefined);
  }

  /** What judges could not be fetched: nothing was sent. */
  fail(): void {
    this.#failed(new VaraiError('network/unreachable', 0));
  }

  /** Resolves with whether it was saved. */
  async save(values: Output, again = true): Promise<boolean> {
    this.phase = 'saving';
    this.#told(undefined);
    this.#heard.changed();
    const before = this.#open;
    const now = before && this.#covers(before) ? before : this.#begin(values);
    const online = isOnline();
    if (!online && (await this.waits?.keep(this.#options.save, now.saving))) {
      this.phase = 'waiting';
      this.#heard.changed();
      return true;
    }
    try {
      const saved = await this.#options.save(now.saving);
      this.#open = undefined;
      this.#settle(saved ?? { values: this.#drafts.values, version: now.saving.version }, now.sent);
      return true;
    } catch (failure) {
      const error = known(failure);
      if (this.#options.stale?.is(error)) return await this.#outdated(error, again);
      // what never left, or was sent back at the door, has written nothing, and tells nothing of an earlier try
      const turned = !online || /^(401|403|429)$/.test(String(error.status));
      if (!turned && error.retryable) this.#open = now;
      else if (!turned && before === now) this.#open = undefined;
      return this.#failed(error, this.#open !== undefined);
    }
  }

  /** Takes fresh data beneath what was typed: they also tell how a try has ended whose answer was lost. */
  follow({ values, version }: Loaded<Values>): void {
    const open = this.#open;
    this.#open = undefined;
    this.#drafts.rebase(values, open && { sent: open.sent, kept: open.saving.values });
    this.#drafts.version = version;
    this.unsure = false;
    if (!/failed|waiting/.test(this.phase) || this.#drafts.mine.size > 0) return;
    if (open) this.#landed(open.sent);
    else this.rest();
  }

  #begin(values: Output): Try<Output> {
    const sent = new Map(this.#drafts.mine);
    const names = new Set([...sent.keys()].map((path) => path.split('.', 1)[0]));
    const changed = Object.fromEntries(Object.entries(values as object).filter(([name]) => names.has(name)));
    const made: { message?: unknown } = {};
    const again = <Message>(message: Message) => this.waits?.again(message) ?? message;
    const once = <Message>(make: () => Message) => (made.message ??= again(make())) as Message;
    return { sent, saving: { values, changed: changed as Partial<Output>, version: this.#drafts.version, once } };
  }

  /** Whether all that is to be saved was in that try. */
  #covers({ sent }: Try<Output>): boolean {
    const { mine } = this.#drafts;
    return mine.size === sent.size && [...mine].every(([path, value]) => same(value, sent.get(path)));
  }

  /** What was sent stands there, though nobody answered so. */
  #landed(sent: ReadonlyMap<string, FieldValue>): void {
    this.phase = 'saved';
    void this.waits?.drop();
    this.#told(undefined);
    this.#heard.saved();
    this.#options.landed?.([...sent.keys()]);
  }

  /** What was typed while it was being saved stays. */
  #settle({ values, version }: Loaded<Values>, sent: ReadonlyMap<string, FieldValue>): void {
    this.#drafts.settle(values, sent);
    this.#drafts.version = version;
    this.phase = 'saved';
    void this.waits?.drop();
    this.#heard.saved();
  }

  /** Somebody else saved first. What they left alone is saved over their state; else both values are to be shown. */
  async #outdated(error: VaraiError, again: boolean): Promise<boolean> {
    const sent = new Map(this.#drafts.mine);
    try {
      this.follow(await this.#options.stale!.read());
      // what changed beneath may have to be looked at by checks that are not here yet
      await this.#verdicts.whole(this.#drafts);
    } catch (failure) {
      return this.#failed(known(failure), this.#open !== undefined);
    }
    if (this.#drafts.mine.size === 0) {
      this.#landed(sent);
      return true;
    }
    const { output } = this.#verdicts;
    if (this.#drafts.theirs.size > 0 || output === undefined) {
      this.phase = 'failed';
      return false;
    }
    return again ? this.save(output, false) : this.#failed(error);
  }

  #failed(error: VaraiError, unsure = false): false {
    this.phase = 'failed';
    this.#verdicts.refuse(error, this.#drafts.values, this.#options.within);
    this.#told(error.errors.length > 0 ? undefined : error, unsure);
    return false;
  }

  #told(error: VaraiError | undefined, unsure = false): void {
    this.error = error;
    this.unsure = unsure;
  }
}

const known = (failure: unknown): VaraiError =>
  isVaraiError(failure) ? failure : new VaraiError('request/internal', 0, { cause: failure });
