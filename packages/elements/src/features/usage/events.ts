import type { TokenPurchase } from '@varai/client';

/** Tokens were bought and are there. */
export class TokensBoughtEvent extends Event {
  static readonly type = 'varai-tokens-bought';
  readonly purchase: TokenPurchase;

  constructor(purchase: TokenPurchase) {
    super(TokensBoughtEvent.type, { bubbles: true, composed: true });
    this.purchase = purchase;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [TokensBoughtEvent.type]: TokensBoughtEvent;
  }
}
