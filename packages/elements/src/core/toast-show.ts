/** The one thing that can still be done, such as "Undo". */
export interface ToastAct {
  readonly label: string;
  readonly run: () => void;
}

/** Something has succeeded and is about to be said in one line. Cancel it to say it in the page's own way. */
export class ToastShowEvent extends Event {
  static readonly type = 'varai-toast-show';
  readonly text: string;
  readonly act: ToastAct | undefined;

  constructor(text: string, act?: ToastAct) {
    super(ToastShowEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.text = text;
    this.act = act;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ToastShowEvent.type]: ToastShowEvent;
  }
}
