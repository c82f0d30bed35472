/** @import {} from '@shopify/polaris-types' */
// A stand-in for https://cdn.shopify.com/shopifycloud/polaris.js: as much of its elements as our page uses, each with the
// properties that Shopify's own types give it.
'use strict';
(() => {
  /** @param {string} text */
  const sheetOf = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };

  class Drawn extends HTMLElement {
    static css = ':host { display: block }';
    static observedAttributes = ['heading'];

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheetOf(/** @type {typeof Drawn} */ (this.constructor).css)];
    }

    get heading() {
      return this.getAttribute('heading') ?? '';
    }

    set heading(text) {
      this.setAttribute('heading', text);
    }

    connectedCallback() {
      this.draw();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.draw();
    }

    /** @param {...(Node | string)} parts */
    put(...parts) {
      this.shadowRoot?.replaceChildren(...parts);
    }

    /** @param {string} tag @param {string} text */
    headingOf(tag, text) {
      const made = document.createElement(tag);
      made.textContent = text;
      return made;
    }

    draw() {
      this.put(document.createElement('slot'));
    }
  }

  /** @typedef {Pick<HTMLElementTagNameMap['s-page'], 'heading'>} PageProps */
  /** @implements {PageProps} */
  class Page extends Drawn {
    /** @override */
    static css = `
      :host { display: block; max-inline-size: 998px; margin-inline: auto; padding: 16px; box-sizing: border-box }
      h1 { margin: 0 0 16px; font-size: 20px; line-height: 24px; font-weight: 650 }
      div { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr) }`;

    /** @override */
    draw() {
      const body = document.createElement('div');
      body.append(document.createElement('slot'));
      this.put(this.headingOf('h1', this.heading), body);
    }
  }

  /** @typedef {Pick<HTMLElementTagNameMap['s-section'], 'heading'>} SectionProps */
  /** @implements {SectionProps} */
  class Section extends Drawn {
    /** @override */
    static css = `
      :host { display: block; padding: 16px; border-radius: 12px; background: #fff; box-shadow: 0 0 0 1px #0000000f, 0 1px 0 #0000000d }
      h2 { margin: 0 0 8px; font-size: 14px; line-height: 20px; font-weight: 650 }`;

    /** @override */
    draw() {
      const slot = document.createElement('slot');
      this.put(...(this.heading ? [this.headingOf('h2', this.heading)] : []), slot);
    }
  }

  /** @typedef {Pick<HTMLElementTagNameMap['s-banner'], 'heading' | 'tone'>} BannerProps */
  /** @implements {BannerProps} */
  class Banner extends Drawn {
    /** @override */
    static css = `
      :host { display: block; padding: 12px 16px; border-radius: 12px; background: #fee9e8; color: #8e0b21 }
      :host([hidden]) { display: none }
      h2 { margin: 0; font-size: 13px; line-height: 20px; font-weight: 650 }
      ::slotted(s-button) { margin-block-start: 8px }`;

    get tone() {
      return /** @type {BannerProps['tone']} */ (this.getAttribute('tone') ?? 'auto');
    }

    set tone(tone) {
      this.setAttribute('tone', tone);
    }

    /** @override */
    draw() {
      this.setAttribute('role', this.tone === 'critical' ? 'alert' : 'status');
      const acts = document.createElement('slot');
      acts.name = 'secondary-actions';
      this.put(this.headingOf('h2', this.heading), document.createElement('slot'), acts);
    }
  }

  class Paragraph extends Drawn {
    /** @override */
    static css = ':host { display: block; font-size: 13px; line-height: 20px }';
  }

  class Nav extends Drawn {
    /** @override */
    static css = ':host { display: none }';
  }

  /** @typedef {Pick<HTMLElementTagNameMap['s-button'], 'variant'>} ButtonProps */
  /** @implements {ButtonProps} */
  class Button extends Drawn {
    get variant() {
      return /** @type {ButtonProps['variant']} */ (this.getAttribute('variant') ?? 'auto');
    }

    set variant(variant) {
      this.setAttribute('variant', variant);
    }

    /** @override */
    draw() {
      const button = document.createElement('button');
      button.append(document.createElement('slot'));
      this.put(button);
    }
  }

  /** @typedef {Pick<HTMLElementTagNameMap['s-modal'], 'heading' | 'showOverlay' | 'hideOverlay' | 'toggleOverlay'>} ModalProps */
  /** @implements {ModalProps} */
  class Modal extends Drawn {
    /** @override */
    static css = `
      :host { display: contents }
      dialog { border: 0; border-radius: 12px; padding: 16px; max-inline-size: 420px; font: 13px/20px sans-serif }
      h2 { margin: 0 0 8px; font-size: 14px }
      footer { display: flex; gap: 8px; justify-content: flex-end; margin-block-start: 16px }`;

    get #dialog() {
      return this.shadowRoot?.querySelector('dialog');
    }

    /** @override */
    draw() {
      const dialog = document.createElement('dialog');
      const foot = document.createElement('footer');
      for (const name of ['secondary-actions', 'primary-action']) {
        const slot = document.createElement('slot');
        slot.name = name;
        foot.append(slot);
      }
      const title = this.headingOf('h2', this.heading);
      title.id = 'title';
      dialog.setAttribute('aria-labelledby', 'title');
      dialog.append(title, document.createElement('slot'), foot);
      dialog.addEventListener('close', () => this.dispatchEvent(new Event('afterhide')));
      this.put(dialog);
    }

    showOverlay() {
      this.#dialog?.showModal();
    }

    hideOverlay() {
      this.#dialog?.close();
    }

    toggleOverlay() {
      if (this.#dialog?.open) this.hideOverlay();
      else this.showOverlay();
    }
  }

  const tags = /** @satisfies {Partial<Record<keyof HTMLElementTagNameMap, typeof Drawn>>} */ ({
    's-page': Page,
    's-section': Section,
    's-banner': Banner,
    's-paragraph': Paragraph,
    's-button': Button,
    's-modal': Modal,
  });
  for (const [tag, element] of Object.entries({ ...tags, 's-app-nav': Nav })) customElements.define(tag, element);
})();
