/** For a page with the autoloader: says words of the tags otherwise. Shares the tags' own modules, and does nothing by itself. */
export { setMessages } from '../core/messages.ts';
