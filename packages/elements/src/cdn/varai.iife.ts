import '../define/all.ts';

export { defineVaraiConfig } from '../core/config.ts';
export { loadVaraiAndInitialize } from '../core/instance.ts';
export { setMessages } from '../core/messages.ts';
