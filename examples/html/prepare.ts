import { prepareData } from './system.ts';

/** Before the flows: a demo that has begun, which each worker copies. Playwright calls what is returned after them. */
export default prepareData;
