const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const OPENERS = '([{';

/** What a PowerShell line consists of, quotes and brackets told apart. */
interface Scan {
  open: string[];
  quote: string;
  fault: string;
}

/** Inside double quotes only `$(...)` is code; single quotes hold plain text. */
function step(scan: Scan, line: string, index: number): void {
  const char = line[index] ?? '';
  if (scan.quote !== '') {
    if (char === scan.quote) scan.quote = '';
    return;
  }
  if (char === "'" || char === '"') scan.quote = char;
  else if (OPENERS.includes(char)) scan.open.push(char);
  else if (char in PAIRS && scan.open.pop() !== PAIRS[char]) scan.fault = `${char} is not opened`;
}

/** Why the quotes and brackets of a PowerShell line do not match; empty where they do. */
export function findUnbalanced(line: string): string {
  const scan: Scan = { open: [], quote: '', fault: '' };
  for (let index = 0; index < line.length && scan.fault === ''; index += 1) step(scan, line, index);
  if (scan.fault !== '') return scan.fault;
  if (scan.quote !== '') return `${scan.quote} is not closed`;
  return scan.open.length > 0 ? `${scan.open.join('')} is not closed` : '';
}

/** Text in quotes is data, not a command. */
const withoutQuoted = (line: string) => line.replace(/'[^']*'/g, "''").replace(/"[^"$]*"/g, '""');

/** The cmdlets that a line calls, `Verb-Noun`, wherever a command may begin. */
export function listCmdlets(line: string): string[] {
  return withoutQuoted(line).match(/(?<=(?:^|[|;=({&])\s*)[A-Z][A-Za-z]*-[A-Z]\w+/g) ?? [];
}

/** The native programs that a line calls: the first word of each part of a pipeline. */
export function listPrograms(line: string): string[] {
  const starts = withoutQuoted(line)
    .split(/[|;]/)
    .map((part) => part.trim().split(/\s/, 1)[0] ?? '');
  return starts.filter((word) => /^[a-z][\w.]*$/.test(word));
}

/** Verbs of cmdlets that only read, or work on what was read. */
export const READING_VERBS: ReadonlySet<string> = new Set([
  ...['Compare', 'Find', 'ForEach', 'Format', 'Get', 'Group', 'Measure', 'Resolve', 'Search'],
  ...['Select', 'Show', 'Sort', 'Test', 'Where'],
]);

/** Programs that checks may call, each with the only form of its arguments that reads. */
export const READING_PROGRAMS: Readonly<Record<string, RegExp>> = {
  'accesschk.exe': /^ -[a-z]+ /,
  auditpol: /^ \/get /,
  'citool.exe': /^ --list-policies$/,
  dsregcmd: /^ \/status\b/,
  'gpresult.exe': /^ \/r$/,
  icacls: /^ "[^"]+"$/,
  'mstsc.exe': /^ \/remoteGuard \/v:\S+$/,
  'net.exe': /^ localgroup \S(?:(?! \/).)*$/,
  powershell: /^ -Version 2 -NoProfile -Command '\$[\w.]+'$/,
  pwsh: /^ -NoProfile -Command '\$[\w.]+'$/,
  wbadmin: /^ get versions$/,
  wevtutil: /^ gl \w+$/,
  winget: /^ upgrade$/,
};
