import {
  isVaraiError,
  orderImports,
  type Client,
  type CustomerImport,
  type Imports,
  type VaraiError,
} from '@varai/client';
import { isOver } from '../../../core/wait.ts';
import type { Columns } from '../file/formats.ts';
import { missing } from '../file/formats.ts';
import { open, type Opened } from '../file/opened.ts';
import { UnfitError } from '../file/scan.ts';
import type { At, Checking, Ended, Importing, Into } from './at.ts';
import { Sender } from './sender.ts';

interface Parts {
  client(): Client | undefined;
  imports(): Imports | undefined;
  /** What a new shop is called unless somebody says otherwise. */
  ownName(): string;
  become(at: At | undefined): void;
  /** An import has ended. */
  ended(done: CustomerImport): void;
}

const isSame = ({ file }: CustomerImport, { size, mark }: Opened): boolean => file.size === size && file.mark === mark;

function failure(error: unknown): VaraiError {
  if (!isVaraiError(error)) throw error;
  return error;
}

/** What the server is told of a file beside its text. */
function toldOf({ opened, columns, into }: Checking) {
  const { delimiter, recognised, currencies } = opened;
  const [currency = ''] = currencies;
  // a new shop counts in what its file names
  const own = currencies.length === 1 && /^[A-Z]{3}$/.test(currency) ? { currency } : {};
  const store = into.id === '' ? { id: into.name.slice(0, 100), name: into.name, ...own } : { id: into.id };
  const { creditPrefix } = recognised;
  const format = { columns: columns as Required<Columns>, delimiter, ...(creditPrefix ? { creditPrefix } : {}) };
  return { store, format };
}

/** Imports a file, step after step: it is looked through, checked, sent, and what came of it is told. */
export function createImportFlow({ client, imports, ownName, become, ended }: Parts) {
  /** What is under way is over when another file is chosen. */
  let over = new AbortController();
  let looking = new AbortController();
  let sender: Sender | undefined;
  let at: At | undefined;

  const go = <Next extends At>(next: Next): Next => {
    at = next;
    become(next);
    return next;
  };
  const here = <Step extends At['step']>(step: Step): Extract<At, { step: Step }> | undefined =>
    at?.step === step ? (at as Extract<At, { step: Step }>) : undefined;

  function anew(): AbortSignal {
    over.abort();
    looking.abort();
    sender?.leave();
    sender = undefined;
    return (over = new AbortController()).signal;
  }

  /** Asks how the beginning would be read; the last question counts. */
  async function look(): Promise<void> {
    looking.abort();
    const { signal } = (looking = new AbortController());
    const checking = here('check');
    if (!checking) return;
    const { opened, columns } = checking;
    if (missing(columns).length > 0) return void go({ ...checking, preview: undefined, looking: false });
    go({ ...checking, looking: true, error: undefined });
    const asked = { ...toldOf(checking), text: opened.beginning, last: opened.whole };
    const answer = await client()!
      .send(orderImports.preview(asked), { signal })
      .then(
        (preview) => ({ preview, error: undefined }),
        (error: unknown) => ({ preview: undefined, error: failure(error) }),
      );
    const now = here('check');
    if (isOver(signal) || !now) return;
    go({ ...now, looking: false, preview: answer.preview, error: answer.error });
  }

  function check(opened: Opened): void {
    const { items = [], stores = [] } = imports() ?? {};
    const [first] = stores;
    const same = items.filter((one) => isSame(one, opened));
    go({
      step: 'check',
      opened,
      columns: opened.recognised.columns,
      into: first ? { id: first.id, name: first.name } : { id: '', name: ownName() },
      preview: undefined,
      looking: false,
      beginning: false,
      error: undefined,
      before: same.find(({ status }) => status === 'open') ?? same.find(({ status }) => status === 'done'),
    });
    void look();
  }

  async function begin(): Promise<void> {
    const checking = here('check');
    if (!checking || checking.beginning) return;
    const { signal } = over;
    const { opened } = go({ ...checking, beginning: true, error: undefined });
    const name = opened.file.name.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, 200);
    const file = { size: opened.size, mark: opened.mark };
    try {
      const begun = await client()!.send(orderImports.start({ ...toldOf(checking), name, file }), { signal });
      if (!isOver(signal)) send(opened, begun);
    } catch (error) {
      const now = here('check');
      if (!isOver(signal) && now) go({ ...now, beginning: false, error: failure(error) });
    }
  }

  function send(opened: Opened, begun: CustomerImport): void {
    go<Importing>({ step: 'import', opened, import: begun, sending: { state: 'sending' }, asking: false });
    sender = new Sender(
      {
        client: client()!,
        file: opened.file,
        encoding: opened.encoding,
        become: (sending, import_) => {
          const now = here('import');
          if (!now) return;
          if (sending.state === 'ended') end(opened, import_);
          else go({ ...now, sending, import: import_ });
        },
      },
      begun,
    );
    void sender.run();
  }

  function end(opened: Opened, done: CustomerImport): void {
    go<Ended>({
      step: 'result',
      opened,
      import: done,
      refusals: [],
      nextAfter: 0,
      fetching: false,
      lost: false,
    });
    ended(done);
    if (done.refused > 0) void more();
  }

  async function stop(): Promise<void> {
    const importing = here('import');
    if (!importing) return;
    const { signal } = over;
    sender?.pause();
    const { opened, import: begun } = importing;
    try {
      const stopped = await client()!.send(orderImports.stop({ id: begun.id }), { signal });
      if (!isOver(signal)) end(opened, stopped);
    } catch (error) {
      const now = here('import');
      if (!isOver(signal) && now) go({ ...now, asking: false, sending: { state: 'failed', error } });
    }
  }

  /** The next hundred refused lines. */
  async function more(): Promise<void> {
    const result = here('result');
    if (!result || result.fetching || result.nextAfter === null) return;
    const { signal } = over;
    go({ ...result, fetching: true, lost: false });
    const found = await client()!
      .send(orderImports.refusals({ id: result.import.id, after: result.nextAfter }), { signal })
      .catch(() => undefined);
    const now = here('result');
    if (isOver(signal) || !now) return;
    const { items = [], nextAfter = now.nextAfter } = found ?? {};
    go({ ...now, refusals: [...now.refusals, ...items], nextAfter, fetching: false, lost: !found });
  }

  return {
    /** Takes a file that was chosen; `wanted` is the import that it goes on with. */
    async take(file: File, wanted: CustomerImport | undefined): Promise<void> {
      const signal = anew();
      go({ step: 'reading', name: file.name });
      try {
        const opened = await open(file);
        if (isOver(signal)) return;
        if (!wanted) check(opened);
        else if (isSame(wanted, opened)) send(opened, wanted);
        else go({ step: 'unfit', name: file.name, reason: 'other', wanted: wanted.name });
      } catch (error) {
        if (isOver(signal)) return;
        go({ step: 'unfit', name: file.name, reason: error instanceof UnfitError ? error.reason : 'unknown' });
      }
    },
    /** Back to where a file is chosen. */
    leave(): void {
      anew();
      at = undefined;
      become(undefined);
    },
    change(changed: { readonly columns: Columns } | { readonly into: Into }): void {
      const checking = here('check');
      if (!checking) return;
      go({ ...checking, ...changed });
      void look();
    },
    look,
    begin,
    /** Goes on with what was sent before, or what was paused. */
    resume(): void {
      const checking = here('check');
      if (checking?.before?.status === 'open') send(checking.opened, checking.before);
      else void sender?.run();
    },
    pause: () => sender?.pause(),
    now: () => sender?.now(),
    ask(asking: boolean): void {
      const importing = here('import');
      if (importing) go({ ...importing, asking });
    },
    stop,
    more,
    /** Every refused line that is kept. */
    async all(): Promise<Ended | undefined> {
      for (let before: Ended | undefined; ;) {
        const result = here('result');
        if (!result || result === before || result.lost || result.nextAfter === null) return result;
        before = result;
        await more();
      }
    },
  };
}

export type ImportFlow = ReturnType<typeof createImportFlow>;
