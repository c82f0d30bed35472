// Stand-ins for the frameworks, so that the types we make for them are compiled without them.
declare module 'vue' {
  interface GlobalComponents {}
}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {}
}
