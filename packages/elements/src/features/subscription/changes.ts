import type { Client, PreviewInput } from '@varai/client';
import type { LitElement } from 'lit';
import type { ChangeController } from './change/controller.ts';
import type { ShopifyController } from './shopify/controller.ts';
import { subscribes, type Account, type Subscriber } from './account.ts';

/** What the dialogs know of the tag that they stand in. */
export interface Page {
  client(): Client | undefined;
  account(): Account | undefined;
  /** The subscription may have changed. */
  touched(): void;
}

export interface Owner extends Page {
  /** Undefined where there is no subscription: nothing can be changed then. */
  account(): Subscriber | undefined;
  /** The review was closed; `changed` when a change came of it. */
  left(changed: boolean): void;
}

/** Fetches the change dialog when it is first needed, and keeps it for its element. */
export class Changes {
  readonly #host: LitElement;
  readonly #owner: Owner;
  #controller: ChangeController | undefined;
  #client: Client | undefined;
  #followed: string | undefined;
  /** In the place of the review, where Shopify takes the money. */
  #shopify: ShopifyController | undefined;

  constructor(host: LitElement, page: Page, left: Owner['left']) {
    this.#host = host;
    const account = () => {
      const known = page.account();
      return subscribes(known) ? known : undefined;
    };
    this.#owner = { ...page, left, account };
  }

  /** Whether the review stands open, or is on its way. */
  get open(): boolean {
    return this.#controller?.open || this.#shopify?.open || false;
  }

  async begin(target: PreviewInput): Promise<void> {
    const shopify = await this.#atShopify();
    if (shopify) shopify.begin(target);
    else (await this.#load())?.begin(target);
  }

  async resume(changeId: string): Promise<void> {
    (await this.#load())?.resume(changeId, true);
  }

  /** Waits in the background for the end of a change that was begun elsewhere; what stands open stays as it is. */
  async follow(changeId: string): Promise<void> {
    if (this.open || this.#followed === changeId) return;
    this.#followed = changeId;
    const controller = await this.#load().catch(() => undefined);
    if (controller) controller.resume(changeId, false);
    else this.#followed = undefined;
  }

  close(): void {
    this.#controller?.close();
    this.#shopify?.close();
  }

  render(): unknown {
    return [this.#controller?.render(), this.#shopify?.render()];
  }

  async #atShopify(): Promise<ShopifyController | undefined> {
    const account = this.#owner.account();
    if (!account || account.session.rail.name === 'stripe') return undefined;
    const { ShopifyController: Controller } = await import('./shopify/controller.ts');
    return (this.#shopify ??= new Controller(this.#host, this.#owner));
  }

  async #load(): Promise<ChangeController | undefined> {
    const client = this.#owner.client();
    const account = this.#owner.account();
    if (!client || !account) return undefined;
    const { ChangeController: Controller } = await import('./change/controller.ts');
    if (this.#client !== client) {
      this.#controller?.release();
      this.#controller = new Controller(this.#host, client, this.#owner, account);
      this.#client = client;
    }
    return this.#controller;
  }
}
