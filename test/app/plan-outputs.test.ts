import { describe, expect, it } from 'vitest';
import { nameOutput, planOutputs } from '../../src/app/plan-outputs.ts';
import { E8Error } from '../../src/model/e8-error.ts';
import { makeHost } from '../cli/run-main.ts';

const host = makeHost({ host: { identify: (path) => path.replace(/^\.\//, '') } });
const plan = (formats: string[], inputs = ['in.yaml']) => planOutputs(formats, inputs, host);

function findCode(formats: string[], inputs?: string[]): string {
  try {
    plan(formats, inputs);
  } catch (error) {
    if (error instanceof E8Error && error.exit === 2) return error.code;
  }
  return 'none';
}

describe('planOutputs', () => {
  it('reads formats, files and lists of them', () => {
    expect(plan(['json'])).toEqual([{ format: 'json' }]);
    expect(plan(['json=a.json,markdown=b.md', 'terminal'])).toEqual([
      { format: 'json', file: 'a.json' },
      { format: 'markdown', file: 'b.md' },
      { format: 'terminal' },
    ]);
    expect(plan(['json=a=b.json,'])).toEqual([{ format: 'json', file: 'a=b.json' }]);
  });

  it.each([
    ['unknown-format', ['yaml']],
    ['unknown-format', ['']],
    ['missing-option-value', ['json=']],
    ['missing-option-value', [',']],
    ['several-outputs', ['json', 'markdown']],
    ['several-outputs', ['json,json']],
    ['same-output', ['json=a,markdown=a']],
    ['same-output', ['json=a,markdown=./a']],
    ['overwrites-input', ['json=in.yaml']],
    ['overwrites-input', ['json=./in.yaml']],
  ])('refuses with %s: %s', (code, formats) => {
    expect(findCode(formats)).toBe(formats[0] === '' ? 'missing-option-value' : code);
  });

  it('wants a name for each of several inputs, and tells when names meet', () => {
    const two = ['a/x.yaml', 'b/y.json'];
    expect(findCode(['json=out.json'], two)).toBe('name-needed');
    expect(plan(['json={name}.json'], two)).toEqual([{ format: 'json', file: '{name}.json' }]);
    expect(findCode(['json={name}.json'], ['a/x.yaml', 'b/x.json'])).toBe('same-output');
    expect(findCode(['json={name}.yaml'], ['x.yaml', 'y.yaml'])).toBe('overwrites-input');
  });
});

describe('nameOutput', () => {
  it.each([
    ['{name}.md', 'a/b/cafe.yaml', 'cafe.md'],
    ['{name}.md', 'a\\b\\cafe.v1.yaml', 'cafe.v1.md'],
    ['out/{name}/{name}', 'cafe', 'out/cafe/cafe'],
    ['{name}.md', '-', 'stdin.md'],
    ['{name}.md', '$&.yaml', '$&.md'],
    ['fixed.md', 'cafe.yaml', 'fixed.md'],
  ])('%s for %s is %s', (file, input, expected) => {
    expect(nameOutput(file, input)).toBe(expected);
  });
});
