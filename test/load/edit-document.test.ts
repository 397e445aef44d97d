import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editDocument } from '../../src/load/edit-document.ts';
import type { Edit } from '../../src/model/edit.ts';

const TEXT = `# top
schema: x # kept
organisation: { name: A }
scope:
  # about facts
  facts:
    a: null # first
    b:
  inventory: {} # none yet
answers:
  # one
  PA-1: not-assessed # why
  PA-2:
    outcome: effective
    # inner
    reason: |
      two
      lines
    evidence:
      - { what: x, quality: good }
      - what: y
        quality: fair # q

# the end
`;

const edit = (text: string, path: Edit['path'], value: unknown) =>
  editDocument(text, [{ path, value }]);

/** Lines of the old text that the new one does not have, and the other way round. */
function compare(before: string, after: string): { gone: string[]; added: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    added: now.filter((line) => !old.includes(line)),
  };
}

describe('editDocument', () => {
  it.each<[name: string, path: Edit['path'], value: unknown, gone: string[], added: string[]]>([
    ['a scalar', ['scope', 'facts', 'a'], true, ['    a: null # first'], ['    a: true # first']],
    ['an empty value', ['scope', 'facts', 'b'], false, ['    b:'], ['    b: false']],
    ['a new key', ['scope', 'facts', 'c'], null, [], ['    c: null']],
    [
      'a key in braces',
      ['organisation', 'country'],
      'MY',
      ['organisation: { name: A }'],
      ['organisation: { name: A, country: MY }'],
    ],
    [
      'the first key of an empty map',
      ['scope', 'inventory', 'servers'],
      3,
      ['  inventory: {} # none yet'],
      ['  inventory: # none yet', '    servers: 3'],
    ],
    [
      'a short answer made long',
      ['answers', 'PA-1'],
      { outcome: 'effective', note: 'a # b' },
      ['  PA-1: not-assessed # why'],
      ['  PA-1: # why', '    note: "a # b"'],
    ],
    ['a key of a long answer', ['answers', 'PA-2', 'note'], 'new', [], ['    note: new']],
    [
      'an item of a list',
      ['answers', 'PA-2', 'evidence', 2],
      { what: 'z', quality: 'poor' },
      [],
      ['      - what: z', '        quality: poor'],
    ],
    [
      'a text of several lines',
      ['answers', 'PA-2', 'reason'],
      'one',
      ['    reason: |', '      two', '      lines'],
      ['    reason: one'],
    ],
    ['a whole new branch', ['document', 'version'], '1', [], ['document:', '  version: "1"']],
    [
      'a long answer made short',
      ['answers', 'PA-2'],
      'not-implemented',
      [
        '  PA-2:',
        '    outcome: effective',
        '    # inner',
        '    reason: |',
        '      two',
        '      lines',
        '    evidence:',
        '      - { what: x, quality: good }',
        '      - what: y',
        '        quality: fair # q',
      ],
      ['  PA-2: not-implemented'],
    ],
  ])('changes %s and nothing else', async (_name, path, value, gone, added) => {
    const after = await edit(TEXT, path, value);
    expect(compare(TEXT, after)).toEqual({ gone, added });
  });

  it('removes an entry with its line', async () => {
    const after = await edit(TEXT, ['answers', 'PA-2', 'reason'], undefined);
    expect(compare(TEXT, after)).toEqual({
      gone: ['    reason: |', '      two', '      lines'],
      added: [],
    });
    expect(await edit(TEXT, ['answers', 'nothing'], undefined)).toBe(TEXT);
  });

  it('appends to a list in brackets, also to an empty one', async () => {
    expect(await edit('a: [1, 2] # x\n', ['a', 2], 3)).toBe('a: [1, 2, 3] # x\n');
    expect(await edit('a: []\n', ['a', 0], { b: 1 })).toBe('a: [{ b: 1 }]\n');
  });

  it('keeps line ends, a byte order mark, and the lack of a last line end', async () => {
    expect(await edit('a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'd'], 3)).toBe(
      'a: 1\r\nb:\r\n  c: 2\r\n  d: 3\r\n',
    );
    expect(await edit('\uFEFFa: 1\n', ['a'], 2)).toBe('\uFEFFa: 2\n');
    expect(await edit('a: 1', ['b'], 2)).toBe('a: 1\nb: 2');
  });

  it('writes anew what cannot be changed in place, and says the right thing', async () => {
    const shared = 'a: &x { outcome: effective }\nb: *x # both\n';
    const after = await edit(shared, ['a'], 'ineffective');
    expect(parse(await edit(shared, ['b', 'note'], 'n'))).toEqual({
      a: { outcome: 'effective' },
      b: { outcome: 'effective', note: 'n' },
    });
    expect(after).toContain('ineffective');
    expect(await edit('a:\n  b: 1 # last\n', ['a', 'b'], undefined)).toContain('a:');
  });

  it('makes several edits, each on top of the one before', async () => {
    const after = await editDocument('answers: {}\n', [
      { path: ['answers', 'PA-1'], value: 'effective' },
      { path: ['answers', 'PA-2'], value: { outcome: 'ineffective' } },
      { path: ['answers', 'PA-1'], value: { outcome: 'effective', note: 'n' } },
    ]);
    expect(after).toBe(
      'answers:\n  PA-1:\n    outcome: effective\n    note: n\n  PA-2:\n    outcome: ineffective\n',
    );
  });

  it('edits JSON in its own style', async () => {
    const text = '{\n  "a": 1,\n  "answers": {\n    "X": "effective"\n  }\n}\n';
    expect(await edit(text, ['answers', 'Y'], { outcome: 'ineffective' })).toBe(
      '{\n  "a": 1,\n  "answers": {\n    "X": "effective",\n    "Y": {\n      "outcome": "ineffective"\n    }\n  }\n}\n',
    );
    expect(await edit('{"answers":{}}', ['answers', 'Y'], 'effective')).toBe(
      '{"answers":{"Y": "effective"}}',
    );
  });
});
