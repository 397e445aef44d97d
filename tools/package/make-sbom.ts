import { createHash } from 'node:crypto';
import { nameUuid } from '../../src/text/name-uuid.ts';
import { type BundledPackage, readIntegrity } from './list-contents.ts';
import { NODE_VERSION, type Target } from './targets.ts';

/** Our own namespace for serial numbers; any UUID would do, as long as it stays. */
const NAMESPACE = '4f0a1c1e-6f2e-5f0b-9a43-0e2f5a8c7d11';
const OURS = 'Apache-2.0';

/** What an SBOM is made of. */
export interface SbomContents {
  version: string;
  packages: readonly BundledPackage[];
  nodeParts: Readonly<Record<string, string>>;
  targets: readonly Target[];
}

const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

function describePackage({ name, version, licence, sha512 }: BundledPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: licence }],
    hashes: [{ alg: 'SHA-512', content: sha512 }],
  };
}

/** Node as a whole, and inside it what it says that it is made of. */
function describeNode(parts: Readonly<Record<string, string>>) {
  const ref = `node@${NODE_VERSION}`;
  const components = Object.entries(parts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => ({
      type: 'library',
      'bom-ref': `${ref}/${name}@${version}`,
      name,
      version,
    }));
  return {
    type: 'platform',
    'bom-ref': ref,
    name: 'node',
    version: NODE_VERSION,
    purl: `pkg:generic/node@${NODE_VERSION}`,
    licenses: [{ expression: 'MIT' }],
    components,
  };
}

/** The archive that a system's Node was taken from. */
function describeSource({ name, nodePackage, integrity }: Target) {
  const purl = `pkg:npm/${nodePackage}@${NODE_VERSION}`;
  return {
    type: 'file',
    'bom-ref': purl,
    name: nodePackage,
    version: NODE_VERSION,
    purl,
    description: `Where the Node of ${name} was taken from`,
    hashes: [{ alg: 'SHA-512', content: readIntegrity(integrity) }],
  };
}

/**
 * What is inside the executables, as CycloneDX 1.6. Without a time, and with a serial number made
 * from the contents: the same build gives the same bytes. Without the executables' own hashes, too,
 * which change when they are signed; `SHA256SUMS` has them.
 */
export function makeSbom(contents: SbomContents): object {
  const { version, packages, nodeParts, targets } = contents;
  const purl = `pkg:npm/e8-assess@${version}`;
  const application = {
    type: 'application',
    'bom-ref': purl,
    name: 'e8-assess',
    version,
    purl,
    licenses: [{ expression: OURS }],
  };
  const node = describeNode(nodeParts);
  const libraries = packages.map(describePackage);
  const components = [node, ...libraries, ...targets.map(describeSource)];
  const inside = [node['bom-ref'], ...libraries.map((each) => each['bom-ref'])];
  const serial = nameUuid(JSON.stringify(components), NAMESPACE, sha1);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: { component: application },
    components,
    dependencies: [{ ref: purl, dependsOn: inside }],
  };
}
