import {
  isVaraiError,
  notificationErrors,
  notifications,
  type Client,
  type NotificationPreferences,
} from '@varai/client';
import { cacheOf } from '../../../core/cache.ts';
import { isLost } from '../../../core/cache/shelf.ts';
import { findWaiting, flush, isSame, put, sender, take, waitingFor, type Waiting } from '../../../core/outbox.ts';
import { isOnline } from '../../../core/presence.ts';
import {
  choicesOf,
  clashOf,
  leftOf,
  namesOf,
  over,
  patchOf,
  without,
  type ChoiceName,
  type Choices,
  type Digest,
  type Wanted,
} from './choices.ts';

/** What the choices are kept as, and wait as. */
const kept = 'wishes';

/** So often others may be faster. */
const tries = 3;

interface Page {
  readonly client: () => Client | undefined;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** They were written. */
  readonly written: () => void;
}

/**
 * What a user wants to be told, as it is kept on the server and as it is chosen here: each choice is written at once, over
 * nothing that was chosen elsewhere meanwhile, and taken back where it cannot be. Without network it waits.
 */
export class WishKeeper {
  said: 'clash' | 'notLoaded' | 'notSaved' | 'saved' | 'waiting' | undefined;
  /** When what is known was read, in milliseconds. */
  at: number | undefined;

  readonly #page: Page;
  /** As the server has them, as far as is known. */
  #there: NotificationPreferences | undefined;
  #wanted: Wanted = {};
  /** They were read in this visit, and not kept from an earlier one. */
  #fresh = false;
  #flying = false;
  /** The version that was known to whoever chose, while that clashes: whatever sends it by itself is refused. */
  #over: string | undefined;
  /** Whoever sends what waits, by the client that it is sent with. */
  #sends: Client | undefined;
  /** Choices are written one after another, in the order in which they were made. */
  #writing: Promise<void> = Promise.resolve();

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is shown, and whom a summary is sent to; undefined as long as nothing is known. */
  get known(): (Choices & Pick<NotificationPreferences, 'email'>) | undefined {
    const { email } = this.#there ?? {};
    return email === undefined ? undefined : { ...over(choicesOf(this.#there!), this.#wanted), email };
  }

  /** The summary that was chosen elsewhere meanwhile, where another one is wanted here. */
  get clash(): Digest | undefined {
    return this.#there && clashOf(this.#wanted, choicesOf(this.#there));
  }

  /** The choices that are not written yet. */
  get waiting(): readonly ChoiceName[] {
    return namesOf(this.#wanted);
  }

  /** Reads them anew: they may have been changed in another tab, or on another device. */
  async open(): Promise<void> {
    const client = this.#page.client();
    if (!client) return;
    if (client !== this.#sends) sender((this.#sends = client), kept, () => this.#return(client));
    if (this.waiting.length === 0) this.said = undefined;
    await this.#read(client);
    await this.#recall(client);
  }

  /** The network is back: what is known from earlier is read anew. */
  readonly back = (): void => {
    if (this.#sends && !this.#fresh) void this.open();
  };

  choose<Name extends ChoiceName>(name: Name, mine: Choices[Name]): void {
    if (!this.#there) return;
    const there = choicesOf(this.#there);
    // who chooses between two knows both
    const before = (this.clash === undefined ? this.#wanted[name]?.[1] : undefined) ?? there[name];
    const isBack = mine === before && !this.#flying;
    this.#wanted = isBack ? without(this.#wanted, name) : { ...this.#wanted, [name]: [mine, before] };
    this.#page.changed();
    void this.#next(() => this.#write(name));
  }

  /** Takes back what waits. */
  async undo(): Promise<void> {
    this.#wanted = {};
    this.#say(undefined);
    const client = this.#page.client();
    if (client) await take(client, kept);
  }

  #next(write: () => Promise<void>): Promise<void> {
    return (this.#writing = this.#writing.then(write).catch(() => this.#say('notSaved')));
  }

  async #write(name: ChoiceName): Promise<void> {
    const client = this.#page.client();
    if (!client) return;
    const waits = !isOnline() || this.said === 'waiting' || this.said === 'clash';
    const waiting = waits ? await findWaiting(client, kept).catch(() => undefined) : undefined;
    // with what another tab has chosen
    this.#wanted = { ...without(waiting?.kept ?? {}, name), ...this.#wanted };
    if (this.clash !== undefined) return this.#wait(client, 'clash');
    if (this.waiting.length > 0) return isOnline() ? this.#send(client, waiting) : this.#wait(client);
    if (waiting) await take(client, kept);
    if (waits) this.#say(undefined);
  }

  /** Without network a choice waits, with those that wait already. */
  async #wait(client: Client, said: 'clash' | 'waiting' = 'waiting'): Promise<void> {
    const message = this.#message(said === 'clash' ? this.#over : undefined);
    await put(client, waitingFor(kept, message, this.#wanted)).catch(() => false);
    this.#say(said);
  }

  #message(version = this.#there!.version) {
    return notifications.setPreferences({ ...patchOf(this.#wanted, choicesOf(this.#there!)), version });
  }

  async #send(client: Client, waiting?: Waiting, again = tries): Promise<void> {
    const sent = this.#wanted;
    const message = this.#message();
    this.#flying = true;
    try {
      const answered = await client.send(isSame(waiting, message) ? { ...message, key: waiting.key } : message);
      this.#settle(sent);
      this.#take(client, answered);
      await this.#written(client);
    } catch (error) {
      if (isVaraiError(error) && error.code === notificationErrors.stale.code && again > 0)
        return await this.#merge(client, waiting, again);
      await this.#fail(client, waiting, error, sent);
    } finally {
      this.#flying = false;
    }
  }

  /** Somebody else was faster: what they left alone is written over theirs, else both are shown and nothing is lost. */
  async #merge(client: Client, waiting: Waiting | undefined, again: number): Promise<void> {
    const { version } = this.#there!;
    try {
      this.#take(client, await client.send(notifications.preferences()));
    } catch (error) {
      return this.#fail(client, waiting, error, this.#wanted);
    }
    this.#wanted = leftOf(this.#wanted, choicesOf(this.#there!));
    if (this.clash !== undefined) {
      this.#over = version;
      return this.#wait(client, 'clash');
    }
    if (this.waiting.length > 0) return this.#send(client, waiting, again - 1);
    await this.#written(client);
  }

  /** What met no network waits on; what is refused is said, and not asked again. */
  async #fail(client: Client, waiting: Waiting | undefined, error: unknown, sent: Wanted): Promise<void> {
    if (waiting && isVaraiError(error) && error.retryable) return;
    this.#wanted = without(this.#wanted, ...namesOf(sent).filter((name) => this.#isSent(name, sent)));
    if (waiting) await take(client, kept);
    this.#say('notSaved');
  }

  async #written(client: Client): Promise<void> {
    if (this.waiting.length === 0) await take(client, kept).catch(() => undefined);
    this.#say('saved');
    this.#page.written();
  }

  /** What was chosen while it was being written stays, over what is written now. */
  #settle(sent: Wanted): void {
    const changed = namesOf(sent).filter((name) => !this.#isSent(name, sent));
    const later = changed.map((name) => [name, [this.#wanted[name]![0], sent[name]![0]]] as const);
    this.#wanted = { ...without(this.#wanted, ...namesOf(sent)), ...Object.fromEntries(later) };
  }

  #isSent(name: ChoiceName, sent: Wanted): boolean {
    return this.#wanted[name]?.[0] === sent[name]?.[0];
  }

  /** Where nobody can be asked, what was read earlier is shown. */
  async #read(client: Client): Promise<void> {
    try {
      this.#take(client, await client.send(notifications.preferences()));
      if (this.said === 'notLoaded') this.said = undefined;
    } catch (error) {
      const cache = isOnline() && !isLost(error) ? undefined : await cacheOf(client).catch(() => undefined);
      const earlier = await cache?.get<NotificationPreferences>(kept).catch(() => undefined);
      if (earlier && !this.#there) {
        this.#there = earlier.data;
        this.at = earlier.at;
      }
      if (!this.#there) this.said = 'notLoaded';
    }
    this.#page.changed();
  }

  /** What was read is kept for when nobody can be asked. An answer that was overtaken by another tells nothing. */
  #take(client: Client, data: NotificationPreferences): void {
    const overtaken = this.#fresh && Number(data.version) < Number(this.#there?.version);
    this.#fresh = true;
    if (overtaken) return;
    this.#there = data;
    this.at = Date.now();
    const { at } = this;
    void cacheOf(client)
      .then((cache) => cache?.put(kept, { at, data }))
      .catch(() => undefined);
  }

  /** Shows what an earlier visit, or another tab, has chosen without network. */
  async #recall(client: Client): Promise<void> {
    const found = await findWaiting(client, kept).catch(() => undefined);
    if (!found?.kept || !this.#there || this.#flying) return;
    this.#wanted = leftOf({ ...(found.kept as Wanted), ...this.#wanted }, choicesOf(this.#there));
    if (this.waiting.length === 0) return take(client, kept);
    this.#over = (found.input as { version?: string }).version;
    this.#say(this.clash === undefined ? 'waiting' : 'clash');
    if (isOnline() && this.clash === undefined) await flush(client);
  }

  /** The network is back, or another tab has sent what waits, or taken it back. */
  async #return(client: Client): Promise<void> {
    const found = await findWaiting(client, kept);
    if (found?.kept) {
      this.#wanted = { ...(found.kept as Wanted), ...this.#wanted };
      if (!this.#there || this.clash !== undefined) return;
      return this.#next(() => this.#send(client, found));
    }
    if (this.said !== 'waiting') return;
    this.#wanted = {};
    this.said = undefined;
    await this.#read(client);
  }

  #say(said: typeof this.said): void {
    this.said = said;
    this.#page.changed();
  }
}
