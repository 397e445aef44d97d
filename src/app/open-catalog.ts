import { LIMITS } from '../load/limits.ts';
import { readCatalog } from '../load/read-catalog.ts';
import type { Host } from '../model/host.ts';
import type { PublisherCatalog } from '../model/report.ts';
import { assertClean } from './fail-input.ts';
import { openDocument } from './open-document.ts';

/**
 * Opens the publisher's OSCAL catalog, for its exact words beside ours.
 *
 * @throws E8Error with exit code 3 where it cannot be read, or is no catalog
 */
export async function openCatalog(file: string, host: Host): Promise<PublisherCatalog> {
  const { document, source, faults } = await openDocument(file, host, LIMITS.catalogBytes);
  const { value, diagnostics } = readCatalog(document);
  return assertClean(value, [...faults, ...diagnostics], { [file]: source });
}
