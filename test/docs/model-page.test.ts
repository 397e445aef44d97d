import { describe, expect, it } from 'vitest';
import { listNewest, makeModelPage } from '../../tools/generate/make-model-page.ts';
import { renderModelPage } from '../../tools/generate/render-model-page.ts';
import { listPackFolders, type PackFolder } from '../../tools/pack-folders.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';
import { readProjectFile } from './read-document.ts';

const pack = await readTinyPack();
const page = renderModelPage(pack, 'test/fixtures/packs/tiny');
const section = (heading: string) =>
  page.split(/^(?=#{2,3} )/m).find((each) => each.includes(heading));

describe('the model on one page', () => {
  it('says who made it, under which licence, and that the publisher has no part in it', () => {
    for (const text of [pack.attribution, pack.disclaimer, pack.licence, pack.publisher]) {
      expect(page).toContain(text);
    }
  });

  it('shows every level, strategy, requirement, fact and term', () => {
    const requirements = pack.strategies.flatMap((strategy) => strategy.requirements);
    for (const { title, adversary } of pack.levels) {
      expect(section(`### ${title}`)).toContain(adversary);
    }
    for (const { title, code } of pack.strategies) expect(page).toContain(`## ${title} (${code})`);
    for (const { id, title, requirement } of requirements) {
      expect(section(`### ${id}: ${title}`)).toContain(requirement);
    }
    for (const { id, question } of pack.facts) expect(section(`\`${id}\``)).toContain(question);
    for (const { term, meaning } of pack.terms) expect(page).toContain(`**${term}**: ${meaning}`);
  });

  it('says when a requirement applies, and which facts decide on what', () => {
    expect(section('### GS-211')).toMatch(/Web shop\].* and \(\[Takes cards\].* or \[Own server\]/);
    const deciding = section('### Fact: Own server')?.match(/(?:GS|KC)-\d+(?=\])/g);
    expect(deciding).toEqual(['KC-120', 'GS-211']);
  });

  it('links shared texts and successors', () => {
    expect(section('### GS-140')).toContain('those of [KC-140]');
    expect(section('### KC-101')).toContain('replaced by: [KC-110]');
  });

  it('counts the requirements of each level', () => {
    expect(section('## Strategies')).toMatch(/Keep copies\]\(#keep-copies-kc\) \| KC \| 2 \| 4 \|/);
  });

  it.each(listNewest(listPackFolders()))('is up to date: $id', (folder) => {
    const { path, content } = makeModelPage(folder);
    expect(readProjectFile(path)).toBe(content);
  });
});

describe('listNewest', () => {
  it('takes the last release of each pack', () => {
    const folder = (id: string, release: string): PackFolder => ({ id, release, path: '' });
    const folders = [folder('a', '1'), folder('a', '2'), folder('b', '1')];
    expect(listNewest(folders)).toEqual([folder('a', '2'), folder('b', '1')]);
  });
});
