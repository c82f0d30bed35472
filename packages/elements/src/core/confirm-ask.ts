/** A question that is answered by yes or no. */
export interface Question {
  readonly title: string;
  readonly text: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
}

/** Something is asked before it is done. Cancel it to ask in the page's own way, and give the answer. */
export class ConfirmAskEvent extends Event {
  static readonly type = 'varai-confirm-ask';
  readonly question: Question;
  readonly answer: (confirmed: boolean) => void;

  constructor(question: Question, answer: (confirmed: boolean) => void) {
    super(ConfirmAskEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.question = question;
    this.answer = answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ConfirmAskEvent.type]: ConfirmAskEvent;
  }
}
