import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../../../core/locale.ts';
import { adoptLate } from '../../../../ui/adopt.ts';
import { icon } from '../../../../ui/all-icons.ts';
import { heading } from '../../../../ui/heading.ts';
import { PopoverController } from '../../../../ui/popover.ts';
import type { Guide } from '../guide.ts';
import { english, others } from '../topics.ts';
import { panelStyles } from './panel.styles.ts';
import { panelStrings, type PanelStrings } from './strings.ts';
import { text } from './text.ts';

interface Asking extends LitElement {
  readonly topic: string;
  readonly guideHref: string | undefined;
  readonly headingLevel: number;
}

/** What is read: the guide, in the language of the page or else in English. */
interface Read {
  readonly topic: string;
  readonly lang: string;
  readonly spoken: string;
  readonly guide: Guide | undefined;
}

/** What a mark opens: a section of a guide, and all of it for who wants more. */
export class PanelController {
  readonly #host: Asking;
  readonly #locale: LocaleController<PanelStrings>;
  readonly #popover: PopoverController<{ readonly button: HTMLElement }>;
  #read: Read | undefined;
  #whole = false;

  private constructor(host: Asking, words: PanelStrings) {
    this.#host = host;
    this.#locale = new LocaleController(host, panelStrings);
    this.#locale.strings = words;
    this.#popover = new PopoverController(host, '.panel', (panel) => panel.focus());
    adoptLate(host, panelStyles);
    // a dialog around it would take the key for itself
    host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#popover.shown) return;
      event.preventDefault();
      event.stopPropagation();
      this.#popover.close();
    });
  }

  /** Comes with its words, so that nobody reads English ones first. */
  static async of(host: Asking): Promise<PanelController> {
    return new PanelController(host, await LocaleController.words(host.lang, panelStrings, host));
  }

  async toggle(button: HTMLElement): Promise<void> {
    if (!this.#popover.shown) {
      this.#whole = false;
      await this.#fetch();
    }
    this.#popover.toggle({ button });
  }

  async #fetch(): Promise<void> {
    const { topic } = this.#host;
    const { lang } = this.#locale;
    if (this.#read?.guide && this.#read.topic === topic && this.#read.lang === lang) return;
    const [name = ''] = topic.split('.');
    const [language = ''] = lang.split('-', 1);
    const all = others[language];
    const spoken = all ? language : 'en';
    const guide = await (all ? all().then((guides) => guides[name]) : english[name]?.())?.catch(() => undefined);
    this.#read = { topic, lang, spoken: guide ? spoken : lang, guide };
    this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#popover.shown) return nothing;
    const { strings: words } = this.#locale;
    const { guide, spoken } = this.#read ?? {};
    const [, wanted] = this.#host.topic.split('.');
    const section = this.#whole ? undefined : guide?.sections.find(({ id }) => id === wanted);
    const title = section?.title ?? guide?.title ?? words.notLoaded;
    return html`<div
      class="panel"
      part="panel"
      role="dialog"
      aria-labelledby="help-title"
      tabindex="-1"
      lang=${spoken ?? nothing}
      popover
      @beforetoggle=${this.#popover.toggled}
    >
      <header>
        ${heading(this.#host.headingLevel, 'heading', title, 'help-title')}
        <button
          class="btn btn-quiet close"
          type="button"
          aria-label=${words.close}
          @click=${() => this.#popover.close()}
        >
          ${icon('x')}
        </button>
      </header>
      ${
        guide
          ? html`${(section?.blocks ?? guide.about).map(text)} ${section ? nothing : this.#sections(guide)}
            ${this.#more(guide, wanted)} ${section ? nothing : this.#tour()}`
          : html`<p>${words.notLoadedText}</p>
              <button class="btn btn-s" type="button" @click=${() => void this.#again()}>${words.again}</button>`
      }
    </div>`;
  }

  #sections({ sections }: Guide) {
    return sections.map(
      ({ id, title, blocks }) =>
        html`<section class="section" aria-labelledby="help-${id}">
          ${heading(this.#host.headingLevel + 1, 'sub', title, `help-${id}`)} ${blocks.map(text)}
        </section>`,
    );
  }

  /** The way to the whole guide: where the page keeps it, or here. */
  #more(guide: Guide, section = '') {
    const { strings: words, lang } = this.#locale;
    const href = this.#host.guideHref ?? around(this.#host, 'guide-href');
    if (href) {
      const named: Record<string, string> = { guide: this.#host.topic.split('.')[0]!, section, language: lang };
      const address = href.replace(/\{(\w+)\}/gu, (all, name: string) => encodeURIComponent(named[name] ?? all));
      return html`<a href=${address} target="_blank" rel="noopener">${words.open(guide.title)}</a>`;
    }
    if (!section) return nothing;
    const turn = () => {
      this.#whole = !this.#whole;
      this.#host.requestUpdate();
      this.#popover.element?.focus();
    };
    return html`<button class="btn btn-s" type="button" aria-expanded=${this.#whole} @click=${turn}>
      ${this.#whole ? words.less : words.whole}
    </button>`;
  }

  /** Whoever reads all of a guide may want to be shown around, where there is a tour. */
  #tour() {
    const tour = around(this.#host, 'data-tour', 'dialog');
    if (!tour) return nothing;
    return html`<button
      class="btn btn-s"
      type="button"
      data-action="start-tour"
      data-tour=${tour}
      @click=${() => this.#popover.close()}
    >
      ${this.#locale.strings.tour}
    </button>`;
  }

  async #again(): Promise<void> {
    await this.#fetch();
    this.#popover.element?.focus();
  }
}

/** What an element says for all help below it, as where the guides are kept; `end` is what it does not reach into. */
function around(element: Element, name: string, end?: string): string | undefined {
  if (end && element.closest(end)) return undefined;
  const found = element.closest(`[${name}]`)?.getAttribute(name);
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return found ?? (host ? around(host, name, end) : undefined);
}
