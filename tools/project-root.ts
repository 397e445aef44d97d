import { fileURLToPath } from 'node:url';

/** The checkout's folder, ending with a separator. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
