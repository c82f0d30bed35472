// all that Svelte needs to know our tags with their properties and events
import '@varai/elements/svelte';
