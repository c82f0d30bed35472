import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { version } from './version.ts';

type Host = ReactiveControllerHost & HTMLElement;

let count = 0;

/**
 * A place in a host's shadow root whose content stands in the page's own
 * document, since Stripe's fields refuse shadow roots: a chain of slots leads
 * through every shadow root of ours.
 */
export class SlotBridge implements ReactiveController {
  /** A shadow root of the page's own stands between: nothing can be shown here. */
  blocked = false;

  readonly #host: Host;
  readonly #name = `varai-bridge-${++count}`;
  #links: Element[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Goes where the content is to be seen. */
  render(): TemplateResult {
    return html`<slot name=${this.#name}></slot>`;
  }

  /** Lays the bridge; answers the container in the document, or nothing when a host's shadow root blocks it. */
  open(): HTMLElement | undefined {
    this.close();
    let at: HTMLElement = this.#host;
    const links: [parent: Element, child: Element][] = [];
    for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) {
      const outer = root.host as HTMLElement;
      if (!outer.localName.startsWith('varai-')) return this.#block(outer);
      const slot = document.createElement('slot');
      slot.name = slot.slot = this.#name;
      links.push([at, slot]);
      at = outer;
    }
    const container = document.createElement('div');
    container.slot = this.#name;
    links.push([at, container]);
    for (const [parent, child] of links) parent.append(child);
    this.#links = links.map(([, child]) => child);
    this.blocked = false;
    return container;
  }

  close(): void {
    for (const link of this.#links) link.remove();
    this.#links = [];
  }

  #block(outer: HTMLElement): undefined {
    this.blocked = true;
    this.#host.requestUpdate();
    console.error(
      `varai ${version}: <${this.#host.localName}> cannot show Stripe's card fields, because it stands in the shadow root of ` +
        `<${outer.localName}> and Stripe refuses shadow roots. Put the tag into the page's own document, or into a slot of <${outer.localName}>.`,
    );
    return undefined;
  }
}
