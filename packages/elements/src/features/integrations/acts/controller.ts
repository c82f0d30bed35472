import { integrations, isVaraiError, type Check, type Client, type Integration } from '@varai/client';
import { nothing, type LitElement } from 'lit';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { IntegrationChangedEvent } from '../events.ts';
import { actStyles } from './acts.styles.ts';
import { strings, type ActStrings } from './strings.ts';
import { tokenFor } from './token.ts';
import { isPassed, stepsOf, type Told } from './trial.ts';
import { told } from './view.ts';

interface Page {
  client(): Client | undefined;
  refresh(): Promise<void>;
}

type Host = LitElement & { readonly idToken: ((integration: Integration | undefined) => Promise<string>) | undefined };

/** Tests shops, opens them anew, pauses and resumes them: one act for each at a time, and what came of it until it is closed. */
export class ActsController {
  readonly #host: Host;
  readonly #page: Page;
  readonly #words: LocaleController<ActStrings>;
  readonly #told = new Map<string, Told>();
  readonly #busy = new Set<string>();

  constructor(host: Host, page: Page) {
    this.#host = host;
    this.#page = page;
    this.#words = new LocaleController(host, strings);
    adoptLate(host, actStyles);
  }

  isBusy({ id }: Integration): boolean {
    return this.#busy.has(id);
  }

  /** What stands in the place of the facts. */
  told(integration: Integration): unknown {
    const what = this.#told.get(integration.id);
    if (!what) return nothing;
    const locale = { strings: this.#words.strings, number: this.#words.number.bind(this.#words) };
    return told(locale, integration, what, () => void this.#close(integration));
  }

  /** One thing after another, until one fails. */
  test(integration: Integration): Promise<void> {
    return this.#do(integration, async (client) => {
      const { id, name } = integration;
      const { strings: words } = this.#words;
      const checks: Check[] = [];
      let last = integration;
      this.#show(id, { kind: 'test', checks, ended: false });
      for (const capability of stepsOf(integration)) {
        const answer = await client.send(integrations.test({ id, capability }));
        last = answer.integration;
        const check = answer.checks[0];
        if (check) checks.push(check);
        this.#show(id, { kind: 'test', checks: [...checks], ended: false });
        if (!check || !isPassed(check)) break;
      }
      this.#show(id, { kind: 'test', checks, ended: true });
      const failed = checks.find((one) => !isPassed(one));
      this.#say(failed ? words.notPassed(name, failed.cause?.message ?? '') : words.allPassed(name));
      return last;
    });
  }

  /** With a token of the platform where there is one; else with what the server holds, or by way of the shop's admin. */
  reconnect(integration: Integration): Promise<void> {
    return this.#do(integration, async (client) => {
      const { id, name } = integration;
      const { strings: words } = this.#words;
      this.#show(id, { kind: 'busy', text: words.reconnecting });
      const idToken = await tokenFor(integration, this.#host.idToken);
      const answer = await client.send(integrations.reconnect({ id, ...(idToken !== undefined && { idToken }) }));
      const { open } = answer;
      if (open !== null && /^https?:\/\//.test(open)) {
        this.#show(id, { kind: 'open', url: open });
        this.#say(words.open);
      } else this.#done(id, words.reconnected(name));
      return answer.integration;
    });
  }

  resume(integration: Integration): Promise<void> {
    return this.#do(integration, async (client) => {
      const { id, name } = integration;
      const { strings: words } = this.#words;
      this.#show(id, { kind: 'busy', text: words.resuming });
      const resumed = await client.send(integrations.resume({ id }));
      this.#done(id, words.resumed(name));
      return resumed;
    });
  }

  pause(integration: Integration): Promise<void> {
    return this.#do(integration, async (client) => {
      const { id, name } = integration;
      const { strings: words } = this.#words;
      this.#show(id, { kind: 'busy', text: words.pausing });
      const paused = await client.send(integrations.pause({ id }));
      this.#done(id, words.paused(name));
      return paused;
    });
  }

  async #do(integration: Integration, work: (client: Client) => Promise<Integration>): Promise<void> {
    const { id } = integration;
    const client = this.#page.client();
    if (!client || this.#busy.has(id)) return;
    this.#busy.add(id);
    const pressed = (this.#host.renderRoot as ShadowRoot).activeElement;
    try {
      const changed = await work(client);
      // the card shows what is true now before it is free again
      await this.#page.refresh();
      this.#host.dispatchEvent(new IntegrationChangedEvent(changed));
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      const { strings: words } = this.#words;
      const text = error.code.startsWith('integrations/') ? words.refused : words.unknown;
      this.#show(id, { kind: 'failed', text });
      this.#say(text);
      await this.#page.refresh();
    } finally {
      this.#busy.delete(id);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      // what was pressed may have gone with what it mended
      if (pressed && !pressed.isConnected) this.#focus(id);
    }
  }

  #show(id: string, what: Told): void {
    this.#told.set(id, what);
    this.#host.requestUpdate();
  }

  #done(id: string, text: string): void {
    this.#show(id, { kind: 'done', text });
    this.#say(text);
  }

  #say(text: string): void {
    announce(text, this.#host.renderRoot as ShadowRoot);
  }

  /** The button has gone with what it closed: what tests the shop takes the focus. */
  async #close({ id }: Integration): Promise<void> {
    this.#told.delete(id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(id);
  }

  #focus(id: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-act=test]`)?.focus();
  }
}
