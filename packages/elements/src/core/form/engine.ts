import type { Client } from '@varai/client';
import { AsyncChecks } from './async.ts';
import type { Drafts } from './drafts.ts';
import { FormDraftKeeper } from './keeper.ts';
import { keptOf, type Kept } from './kept.ts';
import type { FormOptions } from './options.ts';
import { Rules } from './rules.ts';
import { Saver } from './saver.ts';
import { Verdicts } from './verdicts.ts';
import { wait } from '../wait.ts';

interface Page {
  lang(): string;
  /** Something is to be drawn anew. */
  changed(): void;
  saved(): void;
  /** A slow check has answered. */
  heard(path: string): void;
  /** What values waited for is here, or cannot be had. */
  arrived(paths: readonly string[]): void;
  /** What was typed on an earlier visit. */
  found(kept: Kept): void;
  /** Saves what stands in the form; whether it was. */
  send(): Promise<boolean>;
}

/** What a form needs once it is drawn: judging, saving, and keeping what is typed. Fetched with the form's schema. */
export class Engine<Values extends object, Output> {
  readonly rules: Rules<Values, Output>;
  readonly slow: AsyncChecks;
  readonly verdicts: Verdicts<Values, Output>;
  readonly saver: Saver<Values, Output>;
  readonly #drafts: Drafts<Values>;
  readonly #keeper: FormDraftKeeper;
  #client: Client | undefined;

  constructor(options: FormOptions<Values, Output>, drafts: Drafts<Values>, page: Page, client: Client | undefined) {
    this.#drafts = drafts;
    this.rules = new Rules(options.schema, () => page.changed());
    const check = (path: string) => options.checks?.[path] ?? this.rules.check(path);
    this.slow = new AsyncChecks(check, options.pause ?? wait, (path) => page.heard(path));
    this.verdicts = new Verdicts(this.rules, this.slow, page);
    this.saver = new Saver(options, drafts, this.verdicts, page);
    this.#keeper = new FormDraftKeeper(options.keep === false ? undefined : options.name, (kept) => {
      if (kept) page.found(kept);
      // typed before anybody could keep it
      if (drafts.mine.size > 0) this.keep();
    });
    this.of(client);
    if (options.queue) void this.#wait(options, page);
  }

  /** Whose drafts are kept. */
  of(client: Client | undefined): void {
    this.#keeper.of(client);
    this.#client = client;
    this.saver.waits?.of(client);
  }

  /** What waits for the network is kept by a part of its own: it must be here before the network goes. */
  async #wait(options: FormOptions<Values, Output>, page: Page): Promise<void> {
    const { Waits } = await import('./waits.ts');
    const { saver } = this;
    const drafts = this.#drafts;
    saver.waits = new Waits(options.name, {
      kept: () => keptOf(drafts.mine, drafts.base),
      found: (kept) => page.found(kept),
      turned: (waits) => {
        if (waits && drafts.mine.size > 0) saver.phase = 'waiting';
        else saver.rest();
        page.changed();
      },
      send: async () => (await page.send()) && saver.phase === 'saved',
      read: async () => {
        if (options.stale) saver.follow(await options.stale.read());
        page.changed();
      },
    });
    saver.waits.of(this.#client);
  }

  keep(): void {
    this.#keeper.keep(this.#drafts.mine, this.#drafts.base);
  }
}
