import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameUuid } from '../../src/text/name-uuid.ts';

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');
/** The namespace of domain names, RFC 9562, section 6.6. */
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('a name-based UUID', () => {
  it('is that of the test vector in RFC 9562, appendix A.4', () => {
    expect(nameUuid('www.example.com', DNS, sha1)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is of version 5 and the variant of the RFC, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (name, namespace) => {
        const uuid = nameUuid(name, namespace, sha1);
        expect(uuid).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(nameUuid(name, namespace, sha1)).toBe(uuid);
      }),
    );
  });

  it('differs where the name or the namespace does', () => {
    const other = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
    const uuids = [nameUuid('a', DNS, sha1), nameUuid('b', DNS, sha1), nameUuid('a', other, sha1)];
    expect(new Set(uuids).size).toBe(3);
  });
});
