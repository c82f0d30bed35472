/** A text, or a part of it that is strong or typed. */
export type Inline = string | readonly [kind: 'b' | 'code', text: string];

/** A paragraph, or a list of them. */
export type Block = readonly ['p', ...Inline[]] | readonly ['ul' | 'ol', ...(readonly Inline[])[]];

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A guide for merchants as data: a page draws it without parsing anything. */
export interface Guide {
  readonly title: string;
  readonly about: readonly Block[];
  readonly sections: readonly Section[];
}

/** The guides of a language, by name. */
export type Guides = Readonly<Record<string, Guide>>;
