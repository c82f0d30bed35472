import type { ConfirmAskEvent, Question } from './confirm-ask.ts';
import type { ToastAct, ToastShowEvent } from './toast-show.ts';
import type { UnsavedChangeEvent } from './unsaved-change.ts';

/** What a page around the tags does in its own way; what it leaves out they do themselves. */
export interface Host {
  /** Leads to a page of somebody else, in the whole window. */
  navigate?(url: string): void;
  /** Says in one line what has succeeded. */
  toast?(text: string, act: ToastAct | undefined): void;
  /** A bar for what is not saved, shown as long as any form has something. */
  saveBar?(bar: SaveBar | undefined): void;
  /** Asks before something is done. */
  confirm?(question: Question): Promise<boolean>;
}

export interface SaveBar {
  readonly saving: boolean;
  save(): void;
  discard(): void;
}

/**
 * Has a page do for the tags below `root` what it does in its own way: takes over what they ask by cancelable events.
 * Answers how to end it.
 */
export function attachHost(host: Host, root: EventTarget = document): () => void {
  const ended = new AbortController();
  const forms = new Map<EventTarget, UnsavedChangeEvent['form']>();

  const tell = (): void => {
    const open = [...forms.values()];
    host.saveBar?.(
      open.length === 0
        ? undefined
        : {
            saving: open.some(({ saving }) => saving),
            save: () => open.forEach((form) => form.save()),
            discard: () => open.forEach((form) => form.discard()),
          },
    );
  };

  const take = <Told extends Event>(type: string, able: unknown, does: (event: Told) => void): void => {
    if (!able) return;
    const listen = (event: Event): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      does(event as Told);
    };
    root.addEventListener(type, listen, { signal: ended.signal });
  };

  take<Event & { url: string }>('varai-page-open', host.navigate, ({ url }) => host.navigate!(url));
  take<ToastShowEvent>('varai-toast-show', host.toast, ({ text, act }) => host.toast!(text, act));
  take<ConfirmAskEvent>('varai-confirm-ask', host.confirm, ({ question, answer }) => {
    void host.confirm!(question).then(answer, () => answer(false));
  });
  take<UnsavedChangeEvent>('varai-unsaved-change', host.saveBar, (event) => {
    const { form } = event;
    const from = event.composedPath()[0]!;
    const drop = (): void => {
      if (forms.get(from)?.signal === form.signal && forms.delete(from)) tell();
    };
    if (!form.unsaved) return drop();
    if (!forms.has(from)) form.signal.addEventListener('abort', drop, { once: true });
    forms.set(from, form);
    tell();
  });
  return () => ended.abort();
}
