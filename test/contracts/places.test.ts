import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { listPlaces, type PlacedStep } from './pack-prose.ts';
import {
  findUnbalanced,
  listCmdlets,
  listPrograms,
  READING_PROGRAMS,
  READING_VERBS,
} from './power-shell-shape.ts';
import { listWritten, readShippedPack } from './shipped-pack.ts';

const places = listPlaces(listWritten(await readShippedPack()));
const KINDS = ['menu', 'policy', 'registry', 'powershell', 'shell', 'file', 'link'] as const;
type Kind = (typeof KINDS)[number];

/** The values of one kind, each with whose it is, so that a failure names it. */
const ofKind = (kind: Kind, from: readonly PlacedStep[] = places) =>
  from.flatMap(({ id, list, place }) => {
    const value = place[kind];
    return value === undefined ? [] : [{ id, list, value }];
  });
const inChecks = places.filter(({ list }) => list === 'check');

describe('places', () => {
  it('have exactly one kind each, and all kinds are in use', () => {
    const kinds = places.map(({ place }) => KINDS.filter((kind) => place[kind] !== undefined));
    expect(kinds.filter(({ length }) => length !== 1)).toEqual([]);
    expect([...new Set(kinds.flat())].sort()).toEqual([...KINDS].sort());
  });

  it('fit in one line', () => {
    const lines = places.map(({ place }) => Object.values(place).join(': '));
    expect(lines.filter((line) => line.trim() !== line || /\n| {2}/.test(line))).toEqual([]);
  });

  it('use straight quotes', () => {
    const values = KINDS.flatMap((kind) => ofKind(kind));
    expect(values.filter(({ value }) => /[\u2018-\u201f\u2013\u2014]/.test(value))).toEqual([]);
  });
});

describe('shell lines', () => {
  it.each(ofKind('shell'))('$id: $value', ({ value }) => {
    const { status, stderr } = spawnSync('bash', ['-n', '-c', value], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('change nothing in a check', () => {
    const changing =
      /(?<!2)>|2>(?!\/dev\/null)|(?:^|[|;&(]\s*|sudo )(?:rm|mv|cp|dd|tee|chmod|chown|kill|reboot|sed|apt-get)\b|\b(?:install|update|upgrade|enable|disable|write|delete)\b/;
    const found = ofKind('shell', inChecks).filter(({ value }) =>
      changing.test(value.replace(/'[^']*'|"[^"]*"/g, "''")),
    );
    expect(found).toEqual([]);
  });
});

describe('PowerShell lines', () => {
  const lines = ofKind('powershell');

  it.each(lines)('$id: $value', ({ value }) => {
    expect(findUnbalanced(value)).toBe('');
    expect(value).toMatch(/^(?:[A-Z][a-z]+-[A-Z]\w+\b|[a-z][\w.]*(?: |$)|\(Get-|\$\w+)/);
    expect(value).not.toMatch(/\n|`$|\|\s*$|;\s*$/);
  });

  it('read only, in a check', () => {
    const found = ofKind('powershell', inChecks).filter(({ value }) =>
      listCmdlets(value).some((name) => !READING_VERBS.has(name.split('-')[0] ?? '')),
    );
    expect(found).toEqual([]);
  });

  it('call in a check only programs that read, in the form that reads', () => {
    const found = ofKind('powershell', inChecks).filter(({ value }) =>
      listPrograms(value).some((program) => {
        const form = READING_PROGRAMS[program];
        return (
          form === undefined ||
          !value.split('|').some((part) => {
            const call = part.trim();
            return call.startsWith(program) && form.test(call.slice(program.length));
          })
        );
      }),
    );
    expect(found).toEqual([]);
  });

  it('do not write to files in a check', () => {
    expect(ofKind('powershell', inChecks).filter(({ value }) => />/.test(value))).toEqual([]);
  });
});

describe('registry keys, links, menus and files', () => {
  it.each(ofKind('registry'))('$id: $value', ({ value }) => {
    expect(value).toMatch(/^HK(?:LM|CU)\\(?:[^\\/:*?"<>|=]+\\)+[\w.-]+ = (?:\d+|[a-z]+)$/);
  });

  it.each(ofKind('link'))('$id: $value', ({ value }) => {
    const url = new URL(value);
    expect([url.protocol, url.username, url.search, url.hash]).toEqual(['https:', '', '', '']);
    expect(url.hostname).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(value).not.toMatch(/[\s.,;)>]$/);
  });

  it('join menu items by " > "; a page of a browser stands alone', () => {
    const wrong = / >(?! )|(?<! )> |^>|>$|https?:|^(?!(?:edge|chrome):\/\/[a-z]+$).*\/\//;
    expect(ofKind('menu').filter(({ value }) => wrong.test(value))).toEqual([]);
  });

  it('name no command as a policy or a file', () => {
    const values = [...ofKind('policy'), ...ofKind('file')];
    expect(
      values.filter(({ value }) => /\b(?:Get|Set|New)-[A-Z]|https?:|HK(?:LM|CU)\\/.test(value)),
    ).toEqual([]);
  });
});

describe('the shape of PowerShell', () => {
  it.each([
    ["Get-ItemProperty 'HKLM:\\x", "' is not closed"],
    ['Get-Item (Get-Location', '( is not closed'],
    ['Get-Item "a)"', ''],
    ['Get-Item a)', ') is not opened'],
    ["@{n='it''s';e={1}}", ''],
    ['@{n=(1}', '} is not opened'],
  ])('%j: %j', (line, fault) => {
    expect(findUnbalanced(line)).toBe(fault);
  });

  it('tells cmdlets, programs and quoted text apart', () => {
    expect(listCmdlets('Get-VM | Set-VM -Name "Remove-Item"')).toEqual(['Get-VM', 'Set-VM']);
    expect(listCmdlets('Get-Item -ErrorAction Stop')).toEqual(['Get-Item']);
    expect(listPrograms('net.exe user | Select-Object a; icacls x')).toEqual(['net.exe', 'icacls']);
    expect(READING_PROGRAMS['icacls']?.test(' "D:\\Backup" /grant Users:F')).toBe(false);
    expect(READING_PROGRAMS['net.exe']?.test(' localgroup Admins Bob /add')).toBe(false);
  });
});
