import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { icon } from '../../../ui/all-icons.ts';
import { choice } from '../../../ui/choice.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { addressField, copyField } from '../../../ui/line-field.ts';
import { notice } from '../../../ui/notice.ts';
import { stepper } from '../../../ui/stepper.ts';
import type { At, Platform } from './flow.ts';
import type { ConnectStrings } from './strings.ts';

export interface ConnectView {
  readonly locale: LocaleController<ConnectStrings>;
  readonly at: At;
  readonly platform: Platform;
  readonly address: string;
  /** The page can say which shop of Shopify it is. */
  readonly within: boolean;
  readonly acts: {
    choose(platform: Platform): void;
    next(address: string): void;
    again(): void;
    renew(): void;
    copy(field: 'callback' | 'identity'): void;
    close(): void;
  };
}

const orders = { loading: 0, shop: 0, magento: 1, shopify: 1, done: 2 } as const;

/** The dialog's content: steps, and what is to be done in this one. */
export function connectPart(view: ConnectView): Part {
  const { strings: words } = view.locale;
  const { at } = view;
  const { body, foot } = stepOf(view);
  const troubled = at.step === 'shop' && at.trouble ? 'trouble' : '';
  const gone = at.step === 'magento' && at.gone ? 'gone' : '';
  return {
    title: words.title,
    key: `${at.step}${troubled}${gone}`,
    small: at.step !== 'magento',
    body: html`<div class="connect">
      ${stepper(words.steps, [words.shop, words.admin, words.connected], orders[at.step])} ${body}
    </div>`,
    foot,
  };
}

function stepOf(view: ConnectView): Pick<Part, 'body' | 'foot'> {
  const { at, locale } = view;
  switch (at.step) {
    case 'loading':
      return { body: html`<p role="status">${locale.strings.loading}</p>`, foot: nothing };
    case 'shop':
      return shopStep(view, at);
    case 'magento':
      return magentoStep(view, at);
    case 'shopify':
      return shopifyStep(view, at);
    case 'done':
      return doneStep(view, at);
  }
}

function shopStep(view: ConnectView, { busy = false, trouble }: Extract<At, { step: 'shop' }>) {
  const { platform, address, within, acts, locale } = view;
  const { strings: words } = locale;
  const here = platform === 'shopify' && within;
  const wrong = trouble?.on === 'address' ? (words.why[trouble.reason] ?? words.why['no_address']) : undefined;
  const option = (value: Platform, label: string, hint: string) =>
    choice({
      name: 'connect-platform',
      value,
      checked: platform === value,
      label,
      hint,
      change: () => acts.choose(value),
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('connect-address');
    if (!busy) acts.next(typeof typed === 'string' ? typed : '');
  };
  return {
    body: html`${trouble?.on === 'page' ? notice({ tone: 'danger', title: words[trouble.words] }) : nothing}
      <form class="connect" id="connect-form" novalidate @submit=${submit}>
        <fieldset>
          <legend class="label">${words.platform}</legend>
          ${option('shopify', words.shopify, words.shopifyHint)} ${option('magento', words.magento, words.magentoHint)}
        </fieldset>
        ${
          here
            ? html`<p>${words.here}</p>`
            : addressField({
                id: 'connect-address',
                label: words.address,
                value: address,
                hint: platform === 'shopify' ? words.shopifyAddressHint : words.magentoAddressHint,
                wrong,
              })
        }
      </form>`,
    foot: html`<button class="btn btn-primary" type="submit" form="connect-form" aria-disabled=${busy}>
      ${busy ? html`${icon('spinner')}${words.looking}` : here ? words.connectHere : words.next}
    </button>`,
  };
}

function magentoStep({ locale, acts }: ConnectView, { invitation, gone, unreached }: Extract<At, { step: 'magento' }>) {
  const { strings: words } = locale;
  const { callbackUrl, identityUrl, expiresAt, heardFrom } = invitation;
  if (gone)
    return {
      body: notice({ tone: 'warning', title: words.gone, text: words.goneText }),
      foot: html`<button class="btn btn-primary" type="button" data-first @click=${acts.renew}>${words.renew}</button>`,
    };
  const copy = (field: 'callback' | 'identity', value: string) =>
    copyField({
      id: `connect-${field}`,
      label: words[field],
      value,
      button: words.copy,
      name: words.copyOf(words[field]),
      copy: () => acts.copy(field),
    });
  return {
    body: html`<p data-first tabindex="-1">${words.magentoIntro}</p>
      <ol class="guide">
        <li>${words.openPlace}</li>
        <li>
          ${words.paste}
          <div class="copies">${copy('callback', callbackUrl)} ${copy('identity', identityUrl)}</div>
        </li>
        <li>${words.allow}</li>
        <li>${words.activate}</li>
      </ol>
      <div class="awaits">
        ${icon('spinner')}
        <span role="status">${unreached ? words.unreached : heardFrom ? words.heard(heardFrom) : words.waiting}</span>
        <span class="cap">${words.until(locale.date(expiresAt, 'time'))}</span>
      </div>`,
    foot: html`<button class="btn" type="button" @click=${acts.again}>${words.another}</button>`,
  };
}

function shopifyStep({ locale, acts }: ConnectView, { door }: Extract<At, { step: 'shopify' }>) {
  const { strings: words } = locale;
  return {
    body: html`<p>${words.shopifyIntro(door.store)}</p>
      <ol class="guide">
        <li>${words.signIn}</li>
        <li>${words.install}</li>
        <li>${words.inApp}</li>
      </ol>`,
    foot: html`<button class="btn" type="button" @click=${acts.again}>${words.back}</button> ${
        /^https?:\/\//.test(door.url)
          ? html`<a class="btn btn-primary" data-first href=${door.url} target="_top" rel="noopener"
              >${words.toShopify}</a
            >`
          : nothing
      }`,
  };
}

function doneStep({ locale, acts }: ConnectView, { integration }: Extract<At, { step: 'done' }>) {
  const { strings: words } = locale;
  return {
    body: html`<div class="waiting finished" role="status">
      ${icon('circle-check')}
      <p class="sub">${words.done(integration.name)}</p>
      <p class="muted">${words.doneText}</p>
    </div>`,
    foot: html`<button class="btn btn-primary" type="button" data-first @click=${acts.close}>${words.finish}</button>`,
  };
}
