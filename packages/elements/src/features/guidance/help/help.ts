import { html, LitElement, nothing, svg } from 'lit';
import { allows } from '../../../core/access.ts';
import { pageScope } from '../../../core/config.ts';
import { ScopeController } from '../../../core/context.ts';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import { sessionState } from '../../../core/session.ts';
import { drawn } from '../../../ui/icons.ts';
import { styles } from './help.styles.ts';
import type { PanelController } from './panel/controller.ts';
import { helpStrings } from './strings.ts';

const mark = svg`<circle cx="12" cy="12" r="10"/><path d="M9.1 9a3 3 0 0 1 5.8 1c0 2-3 3-3 3M12 17h.01"/>`;

/**
 * @summary A "?" beside what is hard to understand: opens one section of a merchants' guide, and the whole of it.
 *
 * A topic is a guide, such as `payment-methods`, or a section of it, such as `payment-methods.default`. What it says is fetched
 * when it is opened, in the language of the page. A session whose components leave `help` out shows nothing.
 *
 * @csspart button - The mark.
 * @csspart panel - What it opens.
 */
export class Help extends LitElement {
  static readonly tag = 'varai-help';
  static override styles = styles;
  static override properties = {
    topic: {},
    label: {},
    guideHref: { attribute: 'guide-href' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  readonly #locale = new LocaleController(this, helpStrings);
  readonly #panel: Late<PanelController> = late(
    this,
    () => import('./panel/controller.ts'),
    ({ PanelController: Controller }) => Controller.of(this),
  );

  /** What it tells of: `guide`, or `guide.section`. */
  declare topic: string;

  /** What stands beside it: the name of its button says it. */
  declare label: string | undefined;

  /**
   * Where the page keeps the guides, with `{guide}`, `{section}` and `{language}` in it; an element around it may carry the
   * attribute for all. Without it the whole guide is shown in place.
   */
  declare guideHref: string | undefined;

  /** The level of the heading in what it opens, 1 to 6. */
  declare headingLevel: number;

  /** Known to be left out of the session. */
  #absent = false;

  constructor() {
    super();
    this.topic = '';
    this.headingLevel = 3;
    new ScopeController(this, pageScope, ({ $client }) => {
      let forget: (() => void) | undefined;
      const stop = $client.subscribe((client) => {
        forget?.();
        forget =
          client &&
          sessionState(client).$session.subscribe((known) => {
            this.#absent = known !== undefined && !allows(known, 'help');
            this.requestUpdate();
          });
      });
      return () => {
        forget?.();
        stop();
      };
    });
  }

  /** Opens what it tells, or closes it. */
  async toggle(): Promise<void> {
    const button = this.renderRoot.querySelector<HTMLElement>('button');
    if (button) await this.#panel.use((panel) => panel.toggle(button));
  }

  protected override render() {
    if (this.#absent) return nothing;
    const { strings } = this.#locale;
    return html`<button
        class="btn btn-quiet mark"
        part="button"
        type="button"
        aria-haspopup="dialog"
        aria-expanded="false"
        aria-label=${this.label ? strings.helpWith(this.label) : strings.help}
        @click=${() => void this.toggle()}
      >
        ${drawn(mark, '')}
      </button>
      ${this.#panel.part?.render() ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Help.tag]: Help;
  }
}
