import type { Client, PreviewInput } from '@varai/client';
import type { LitElement } from 'lit';
import type * as review from './change/controller.ts';
import type { ShopifyController } from './shopify/controller.ts';
import { late, type Late } from '../../core/late.ts';
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
  readonly #review: Late<typeof review>;
  #controller: review.ChangeController | undefined;
  #client: Client | undefined;
  #followed: string | undefined;
  /** In the place of the review, where Shopify takes the money. */
  readonly #shopify: Late<ShopifyController>;

  constructor(host: LitElement, page: Page, left: Owner['left']) {
    this.#host = host;
    const account = () => {
      const known = page.account();
      return subscribes(known) ? known : undefined;
    };
    this.#owner = { ...page, left, account };
    this.#review = late(host, () => import('./change/controller.ts'));
    this.#shopify = late(
      host,
      () => import('./shopify/controller.ts'),
      ({ ShopifyController: Controller }) => new Controller(host, this.#owner),
    );
  }

  /** Whether the review stands open, or is on its way. */
  get open(): boolean {
    return this.#controller?.open || this.#shopify.part?.open || false;
  }

  /** Opens the review, and tells `opened` once it stands in the place of the plans. */
  begin(target: PreviewInput, opened: () => void): Promise<void> {
    const account = this.#owner.account();
    if (account && account.session.rail.name !== 'stripe')
      return this.#shopify.use((shopify) => {
        shopify.begin(target);
        opened();
      });
    return this.#review.use((come) => {
      this.#made(come)?.begin(target);
      opened();
    });
  }

  resume(changeId: string): Promise<void> {
    return this.#review.use((come) => this.#made(come)?.resume(changeId, true));
  }

  /** Waits in the background for the end of a change that was begun elsewhere; what stands open stays as it is. */
  async follow(changeId: string): Promise<void> {
    if (this.open || this.#followed === changeId) return;
    this.#followed = changeId;
    const come = await this.#review.load();
    const controller = come && this.#made(come);
    if (controller) controller.resume(changeId, false);
    else this.#followed = undefined;
  }

  close(): void {
    this.#controller?.close();
    this.#shopify.part?.close();
  }

  render(): unknown {
    return [this.#controller?.render(), this.#shopify.part?.render()];
  }

  #made({ ChangeController: Controller }: typeof review): review.ChangeController | undefined {
    const client = this.#owner.client();
    const account = this.#owner.account();
    if (!client || !account) return undefined;
    if (this.#client !== client) {
      this.#controller?.release();
      this.#controller = new Controller(this.#host, client, this.#owner, account);
      this.#client = client;
    }
    return this.#controller;
  }
}
