import { describe, expect, it } from 'vitest';
import { decideColour } from '../../src/cli/decide-colour.ts';

const terminal = { write: () => undefined, isTerminal: true };
const pipe = { write: () => undefined, isTerminal: false };

describe('decideColour', () => {
  it.each([
    [terminal, {}, true],
    [pipe, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { CI: 'true' }, false],
    [terminal, { TERM: 'dumb' }, false],
    [terminal, { TERM: 'xterm' }, true],
    [pipe, { FORCE_COLOR: '1' }, true],
    [pipe, { FORCE_COLOR: 'true', NO_COLOR: '1', CI: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
    [terminal, { FORCE_COLOR: 'false' }, false],
    [terminal, { FORCE_COLOR: '' }, true],
  ])('for %o and %o is %s', (sink, env, expected) => {
    expect(decideColour(sink, env)).toBe(expected);
  });
});
