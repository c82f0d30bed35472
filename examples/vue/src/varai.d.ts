// all that Vue needs to know our tags with their properties and events
import '@varai/elements/vue';
