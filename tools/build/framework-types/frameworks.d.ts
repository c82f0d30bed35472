// Stand-ins for the frameworks, so that the types we make for them are compiled without them; React's own are there.
declare module 'vue' {
  interface GlobalComponents {}
  interface HTMLAttributes {
    class?: any;
    style?: string | Record<string, string | number> | undefined;
    hidden?: boolean | 'true' | 'false' | '' | 'hidden' | 'until-found' | undefined;
    id?: string | undefined;
    lang?: string | undefined;
    role?: string | undefined;
    tabindex?: number | string | undefined;
    title?: string | undefined;
    onClick?: ((payload: PointerEvent) => void) | undefined;
  }
}
declare module 'svelte/elements' {
  interface HTMLAttributes<T extends EventTarget> {
    class?: string | { [name: string]: unknown } | undefined | null;
    style?: string | undefined | null;
    dir?: 'ltr' | 'rtl' | 'auto' | undefined | null;
    hidden?: boolean | 'until-found' | '' | undefined | null;
    id?: string | undefined | null;
    lang?: string | undefined | null;
    role?: string | undefined | null;
    slot?: string | undefined | null;
    tabindex?: number | undefined | null;
    title?: string | undefined | null;
    onclick?: ((event: MouseEvent & { currentTarget: EventTarget & T }) => unknown) | undefined | null;
  }
  interface SvelteHTMLElements {}
}
