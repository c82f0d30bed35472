import type { Claimant } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { icon } from '../../../ui/all-icons.ts';
import { choice } from '../../../ui/choice.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { addressField, copyField } from '../../../ui/line-field.ts';
import { notice } from '../../../ui/notice.ts';
import type { At, Platform } from './flow.ts';
import type { ConnectStrings } from './strings.ts';

/** What is carried over to the admin of the shop. */
export type Copied = 'callback' | 'code' | 'identity';

export interface ConnectView {
  readonly locale: LocaleController<ConnectStrings>;
  readonly at: At;
  /** The list of steps. */
  readonly steps: unknown;
  readonly platform: Platform;
  readonly address: string;
  /** Given by another page, where the merchant began. */
  readonly code: string;
  /** The page can say which shop of Shopify it is. */
  readonly within: boolean;
  readonly acts: {
    choose(platform: Platform): void;
    typed(address: string): void;
    next(address: string, code: string): void;
    agree(code: string, claimant: Claimant): void;
    again(): void;
    renew(): void;
    copy(field: Copied): void;
    close(): void;
  };
}

/** The dialog's content: steps, and what is to be done in this one. */
export function connectPart(view: ConnectView): Part {
  const { strings: words } = view.locale;
  const { at } = view;
  const { body, foot } = stepOf(view);
  const troubled = at.step === 'shop' && at.trouble ? 'trouble' : '';
  const gone = (at.step === 'magento' || at.step === 'shopify') && at.gone ? 'gone' : '';
  return {
    title: words.title,
    key: `${at.step}${troubled}${gone}`,
    small: at.step !== 'magento',
    body: html`<div class="connect">${view.steps} ${body}</div>`,
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
    case 'agree':
      return agreeStep(view, at);
    case 'done':
      return doneStep(view, at.integration.name, view.locale.strings.doneText);
    case 'given':
      return doneStep(view, at.claimant.store, view.locale.strings.given(at.claimant.account.name));
  }
}

function shopStep(view: ConnectView, { busy = false, trouble }: Extract<At, { step: 'shop' }>) {
  const { platform, address, code, within, acts, locale } = view;
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
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const typed = (name: string): string => {
      const text = form.get(name);
      return typeof text === 'string' ? text : '';
    };
    if (!busy) acts.next(typed('connect-address'), typed('connect-code'));
  };
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.name === 'connect-address') acts.typed(target.value);
  };
  return {
    body: html`${trouble?.on === 'page' ? notice({ tone: 'danger', title: words[trouble.words] }) : nothing}
      <form class="connect" id="connect-form" novalidate @submit=${submit} @change=${typed}>
        <fieldset>
          <legend class="label">${words.platform}</legend>
          ${option('shopify', words.shopify, words.shopifyHint)} ${option('magento', words.magento, words.magentoHint)}
        </fieldset>
        ${
          here
            ? html`<p>${words.here}</p>
                ${addressField({
                  id: 'connect-code',
                  label: words.codeHere,
                  value: code,
                  hint: words.codeHint,
                  wrong: trouble?.on === 'code' ? words.codeGone : undefined,
                  mode: 'text',
                })}`
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

type Waiting = Extract<At, { step: 'magento' | 'shopify' }>;

/** What was given out is used up or too old. */
const goneStep = ({ locale: { strings: words }, acts }: ConnectView, step: Waiting['step']) => ({
  body: notice({ tone: 'warning', title: step === 'magento' ? words.gone : words.codeOver, text: words.goneText }),
  foot: html`<button class="btn btn-primary" type="button" data-first @click=${acts.renew}>
    ${step === 'magento' ? words.renew : words.renewCode}
  </button>`,
});

/** That the shop is waited for, and until when. */
const awaits = (said: string, until: string) =>
  html`<div class="awaits">
    ${icon('spinner')}
    <span role="status">${said}</span>
    <span class="cap">${until}</span>
  </div>`;

/** One that is carried over, by hand or by its button. */
function copied({ locale: { strings: words }, acts }: ConnectView, field: Copied, value: string) {
  const label = words[field];
  const name = words.copyOf(label);
  return copyField({ id: `connect-${field}`, label, value, button: words.copy, name, copy: () => acts.copy(field) });
}

function magentoStep(view: ConnectView, { invitation, gone, unreached }: Extract<At, { step: 'magento' }>) {
  const { locale, acts } = view;
  const { strings: words } = locale;
  const { callbackUrl, identityUrl, expiresAt, heardFrom } = invitation;
  if (gone) return goneStep(view, 'magento');
  const { failure } = invitation;
  const said = unreached ? words.unreached : heardFrom ? words.heard(heardFrom) : words.waiting;
  return {
    body: html`<p data-first tabindex="-1">${words.magentoIntro}</p>
      <ol class="guide">
        <li>${words.openPlace}</li>
        <li>
          ${words.paste}
          <div class="copies">${copied(view, 'callback', callbackUrl)} ${copied(view, 'identity', identityUrl)}</div>
        </li>
        <li>${words.allow}</li>
        <li>${words.activate}</li>
      </ol>
      ${
        failure
          ? notice({
              tone: 'danger',
              title: words.failed(heardFrom ?? ''),
              text: html`${failure.message} ${words.remedies[failure.remedy]}`,
            })
          : nothing
      }
      ${awaits(failure && !unreached ? words.goOn : said, words.until(locale.date(expiresAt, 'time')))}`,
    foot: html`<button class="btn" type="button" @click=${acts.again}>${words.another}</button>`,
  };
}

function shopifyStep(view: ConnectView, { claim, gone, unreached }: Extract<At, { step: 'shopify' }>) {
  const { locale, acts } = view;
  const { strings: words } = locale;
  if (gone) return goneStep(view, 'shopify');
  return {
    body: html`<p>${words.shopifyIntro(claim.store)}</p>
      <ol class="guide">
        <li>${words.signIn}</li>
        <li>${words.install}</li>
        <li>
          ${words.inApp}
          <div class="copies">${copied(view, 'code', claim.code)}</div>
        </li>
      </ol>
      ${awaits(unreached ? words.unreached : words.waiting, words.codeUntil(locale.date(claim.expiresAt, 'time')))}`,
    foot: html`<button class="btn" type="button" @click=${acts.again}>${words.another}</button> ${
        /^https?:\/\//.test(claim.url)
          ? html`<a class="btn btn-primary" data-first href=${claim.url} target="_blank" rel="noopener"
              >${words.toShopify}</a
            >`
          : nothing
      }`,
  };
}

/** Who asks for the shop, and what becomes of it here. */
function agreeStep({ locale, acts }: ConnectView, { code, claimant, busy }: Extract<At, { step: 'agree' }>) {
  const { strings: words } = locale;
  const { store, account, leaves } = claimant;
  return {
    body: html`<p data-first tabindex="-1">${words.agreeIntro(store)}</p>
      <p class="sub">${account.name}</p>
      <p class="muted">${account.email}</p>
      ${notice({ tone: 'warning', title: words.agreeOnly, text: leaves ? words.agreeLeaves : words.agreeStays })}`,
    foot: html`<button class="btn" type="button" @click=${acts.again}>${words.back}</button>
      <button
        class="btn btn-primary"
        type="button"
        aria-disabled=${busy}
        @click=${() => !busy && acts.agree(code, claimant)}
      >
        ${busy ? html`${icon('spinner')}${words.agreeing}` : words.agree}
      </button>`,
  };
}

function doneStep({ locale, acts }: ConnectView, shop: string, text: string) {
  const { strings: words } = locale;
  return {
    body: html`<div class="waiting finished" role="status">
      ${icon('circle-check')}
      <p class="sub">${words.done(shop)}</p>
      <p class="muted">${text}</p>
    </div>`,
    foot: html`<button class="btn btn-primary" type="button" data-first @click=${acts.close}>${words.finish}</button>`,
  };
}
