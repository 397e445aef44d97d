import { describe, expect, it } from 'vitest';
import { packTexts } from '../../src/i18n/pack-texts.ts';

const PACK = {
  id: 'tiny',
  levels: [{ level: 1, title: 'One', adversary: 'Anyone' }],
  facts: [{ id: 'boats', title: 'Boats', question: 'Boats?', help: 'A boat floats.' }],
  terms: [{ id: 'hull', term: 'hull', meaning: 'Its body', 'publisher-term': 'HULL' }],
};
const STRATEGY = {
  id: 'float',
  code: 'FL',
  title: 'Float',
  objective: 'Stay up',
  requirements: [
    {
      id: 'FL-1',
      control: 'C-1',
      levels: [1],
      title: 'No holes',
      requirement: 'There are no holes.',
      effort: 'low',
      check: [
        'Look.',
        {
          text: 'Ask the tool.',
          where: [
            { on: 'any', shell: 'ls' },
            { on: 'any', menu: 'A > B' },
          ],
        },
      ],
      evidence: ['A photo'],
      alternate: { reason: 'As {{body}} says', bodies: [{ country: 'MY', name: 'X' }] },
    },
    { id: 'FL-2', control: 'C-1', levels: [1], 'same-as': 'FL-1', subject: 'the dinghy' },
    { id: 'FL-3', control: 'C-3', levels: [1], 'same-as': 'FL-1' },
  ],
};

describe('packTexts', () => {
  const texts = packTexts(PACK, [STRATEGY]);

  it('names every translatable text by id', () => {
    expect(texts['levels']).toEqual({ 1: { title: 'One', adversary: 'Anyone' } });
    expect(texts['facts']).toEqual({
      boats: { title: 'Boats', question: 'Boats?', help: 'A boat floats.' },
    });
    expect(texts['terms']).toEqual({ hull: { term: 'hull', meaning: 'Its body' } });
    expect(texts['strategies']).toEqual({ float: { title: 'Float', objective: 'Stay up' } });
  });

  it('keeps steps and menu paths by index, and leaves commands and codes out', () => {
    expect(texts['requirements']).toHaveProperty('FL-1', {
      title: 'No holes',
      requirement: 'There are no holes.',
      check: {
        0: { text: 'Look.' },
        1: { text: 'Ask the tool.', where: { 1: { menu: 'A > B' } } },
      },
      evidence: { 0: 'A photo' },
      alternate: { reason: 'As {{body}} says' },
    });
  });

  it('repeats nothing that is taken over from another requirement', () => {
    expect(texts['requirements']).toHaveProperty('FL-2', { subject: 'the dinghy' });
    expect(texts['requirements']).not.toHaveProperty('FL-3');
  });

  it.each([null, 'text', 7, [], { requirements: [null, 4] }])('passes over %j', (broken) => {
    expect(packTexts(broken, [broken])).toEqual({});
  });
});
