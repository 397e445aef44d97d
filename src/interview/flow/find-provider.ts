import type { Desk } from './desk.ts';

/** The first IT provider in the inventory. */
export function findProvider({ store }: Pick<Desk, 'store'>): string | undefined {
  const providers = store.assessment.scope?.inventory?.['it-providers'];
  return typeof providers === 'object' ? providers[0] : undefined;
}
