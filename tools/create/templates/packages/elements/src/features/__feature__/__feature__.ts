import type { __Item__ } from '@varai/client';
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { heading } from '../../ui/heading.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { styles } from './__feature__.styles.ts';
import { skeleton } from './skeleton.ts';
import { __name__State } from './state.ts';
import { strings } from './strings.ts';

/**
 * @summary Shows __words__ of the account.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the list cannot be loaded or seen.
 * @slot empty - Replaces what is said when there is nothing yet.
 * @event {ReadyEvent} varai-ready - The list is shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The list could not be loaded. Carries `error`.
 * @csspart base - All of the tag.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - The account has nothing of it.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see the list.
 */
export class __Feature__ extends LitElement {
  static readonly tag = 'varai-__feature__';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #locale = new LocaleController(this, strings);
  readonly #list = new StateController(this, __name__State, ({ $list }) => $list);
  readonly #phase: PhaseController<readonly __Item__[]> = new PhaseController<readonly __Item__[]>(this, {
    value: () => this.#list.value,
    refresh: () => this.refresh(),
    empty: (items) => items.length === 0,
  });

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Reads the list again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#list.state?.$list.refresh();
  }

  protected override render() {
    const { strings } = this.#locale;
    const { phase } = strings;
    return html`
      <section class="card list" part="base" aria-labelledby="title">
        ${heading(this.headingLevel, 'sub', strings.heading, 'title')}
        ${inPhase(this.#phase, {
          failed: { title: phase.notLoaded, text: phase.notLoadedText },
          empty: { title: phase.empty, text: phase.emptyText },
          forbidden: { title: phase.forbidden, text: phase.forbiddenText },
          skeleton,
          ready: () => this.#items(this.#list.value?.data ?? []),
        })}
      </section>
    `;
  }

  #items(items: readonly __Item__[]) {
    const item = ({ title }: __Item__) => html`<li>${title}</li>`;
    return html`<ul>
      ${repeat(items, ({ id }) => id, item)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [__Feature__.tag]: __Feature__;
  }
}
