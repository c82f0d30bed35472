/** A form with something that is not saved, and what can be done with it. */
export interface Unsaved {
  /** Whether there is still something to save. */
  readonly unsaved: boolean;
  readonly saving: boolean;
  /** Saves; what is wrong with the form is shown in it. */
  save(): void;
  /** Back to what was loaded. */
  discard(): void;
  /** Fires when the form leaves the page. */
  readonly signal: AbortSignal;
}

/** A form has something to save, is being saved, or has nothing left. Cancel the first two to show a save bar of the page's own. */
export class UnsavedChangeEvent extends Event {
  static readonly type = 'varai-unsaved-change';
  readonly form: Unsaved;

  constructor(form: Unsaved) {
    super(UnsavedChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.form = form;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [UnsavedChangeEvent.type]: UnsavedChangeEvent;
  }
}
