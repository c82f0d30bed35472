import type { Integration } from '@varai/client';

/** A shop was connected, tested, opened anew, paused or resumed in this tag. */
export class IntegrationChangedEvent extends Event {
  static readonly type = 'varai-integration-changed';
  readonly integration: Integration;

  constructor(integration: Integration) {
    super(IntegrationChangedEvent.type, { bubbles: true, composed: true });
    this.integration = integration;
  }
}

/** A shop was disconnected in this tag. Carries it as it stood. */
export class IntegrationDisconnectedEvent extends Event {
  static readonly type = 'varai-integration-disconnected';
  readonly integration: Integration;

  constructor(integration: Integration) {
    super(IntegrationDisconnectedEvent.type, { bubbles: true, composed: true });
    this.integration = integration;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [IntegrationDisconnectedEvent.type]: IntegrationDisconnectedEvent;
    [IntegrationChangedEvent.type]: IntegrationChangedEvent;
  }
}
