import type { VaraiError } from '@varai/client';
import type { judge } from '@varai/client/schemas';
import type { LitElement } from 'lit';
import type { LocaleController } from '../locale.ts';
import type { AsyncCheck, Pause } from './async.ts';
import type { FieldValue } from './paths.ts';
import type { FormStrings } from './strings.ts';

/** What a form is loaded with. */
export interface Loaded<Values> {
  readonly values: Values;
  /** The state that `values` are of, to save over nothing else. */
  readonly version?: string | undefined;
}

/** One try to save. */
export interface Saving<Output> {
  /** What the schema made of all that stands in the form. */
  readonly values: Output;
  /** Of `values`, the members that somebody changed; members of members are whole. */
  readonly changed: Partial<Output>;
  readonly version: string | undefined;
  /** Makes the message of this try. A try whose end nobody knows is made again with the same one. */
  once<Message>(make: () => Message): Message;
}

export type Schema<Output> = Parameters<typeof judge<Output>>[0];

/** A schema some of whose checks are fetched once a value needs them. */
export interface LateSchema<Values, Output> {
  /** Judges with the checks that are here. */
  of(values: Values, loaded: Values): Schema<Output>;
  /** What fetches the checks that values wait for, by path: until then such a value is neither right nor wrong. */
  waits(values: Values, loaded: Values): ReadonlyMap<string, () => Promise<unknown>>;
  /** The slow check of a path that has one now. */
  check?(path: string): AsyncCheck | undefined;
}

export interface FormOptions<Values extends object, Output = Values> {
  /** What a kept draft is called, such as `profile`; one per account. */
  readonly name: string;
  /** The zod schema of the form, from a chunk of its own. */
  readonly schema: () => Promise<Schema<Output> | LateSchema<Values, Output>>;
  /** Names a field in sentences about it. */
  readonly label: (path: string) => string;
  /** Sends it. What it answers is loaded; without an answer, what was sent. @throws VaraiError */
  readonly save: (saving: Saving<Output>) => Promise<Loaded<Values> | undefined | void>;
  /** A try whose answer was lost turns out to have been saved: the paths that were sent. */
  readonly landed?: (paths: readonly string[]) => void;
  /** How a save of an old state is known, and what reads the new one. */
  readonly stale?: { is(error: VaraiError): boolean; read(): Promise<Loaded<Values>> };
  /** Where the values stand in the request, such as `address`: paths of the server's refusals begin with it. */
  readonly within?: string;
  /** Slow checks by path. */
  readonly checks?: Readonly<Record<string, AsyncCheck>>;
  /** `false` for secrets: they are never kept. */
  readonly keep?: boolean;
  /** `true` for a form that may be sent as it was loaded. */
  readonly untouched?: boolean;
  readonly pause?: Pause;
  /** `true` for what may wait for the network and is sent by itself then: never what costs money or opens a door. */
  readonly queue?: boolean;
}

/** How a form stands. */
export type FormState = 'idle' | 'loading' | 'dirty' | 'saving' | 'waiting' | 'saved' | 'failed';

/** What a field is drawn from. */
export interface FieldView {
  readonly id: string;
  readonly value: unknown;
  /** What was loaded: a reset of the form goes back to it. */
  readonly loaded: unknown;
  /** What is wrong, also while nobody is told yet. */
  readonly problem: string | undefined;
  /** What is wrong, to be shown. */
  readonly error: string | undefined;
  /** A sentence that a check says of a right value. */
  readonly good: string | undefined;
  /** A slow check is being made; what is said meanwhile. */
  readonly checking: string | undefined;
  /** Somebody else's value, where both changed it. */
  readonly theirs: { readonly value: unknown } | undefined;
}

/** A fault of one field, for the summary. */
export interface Fault {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** What fields, summary and buttons need of a form. */
export interface FormParts {
  readonly host: LitElement;
  readonly locale: LocaleController<FormStrings>;
  readonly state: FormState;
  readonly error: VaraiError | undefined;
  /** Nobody knows whether the last try was saved. */
  readonly unsure: boolean;
  readonly dirty: readonly string[];
  readonly conflicts: readonly string[];
  readonly summary: readonly Fault[];
  readonly obstacle: string | undefined;
  readonly undoable: boolean;
  readonly leaving: boolean;
  readonly submit: (event?: Event) => void;
  value(path: string): FieldValue;
  field(path: string): FieldView;
  suggestion(path: string): string | undefined;
  write(path: string, value: FieldValue): void;
  leave(path: string): void;
  keepMine(path: string): void;
  takeTheirs(path: string): void;
  discard(): void;
  undo(): void;
  stay(): void;
}
