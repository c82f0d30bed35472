/** One of the host's fields that is wrong. */
export interface WrongField {
  readonly field: HTMLElement;
  readonly label: string;
  /** What to do, as it stands next to the field. */
  readonly text: string;
}

/** A form is right and about to be sent. Cancel it to keep it in the page. */
export class FormSubmitEvent extends Event {
  static readonly type = 'varai-form-submit';
  readonly form: HTMLFormElement;
  /** The button that was pressed. */
  readonly submitter: HTMLElement | null;

  constructor(form: HTMLFormElement, submitter: HTMLElement | null) {
    super(FormSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.form = form;
    this.submitter = submitter;
  }
}

/** Somebody tried to send a form with something wrong in it; it stayed in the page, and says what. */
export class FormRefusedEvent extends Event {
  static readonly type = 'varai-form-refused';
  readonly form: HTMLFormElement;
  readonly wrong: readonly WrongField[];

  constructor(form: HTMLFormElement, wrong: readonly WrongField[]) {
    super(FormRefusedEvent.type, { bubbles: true, composed: true });
    this.form = form;
    this.wrong = wrong;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [FormSubmitEvent.type]: FormSubmitEvent;
    [FormRefusedEvent.type]: FormRefusedEvent;
  }
}
