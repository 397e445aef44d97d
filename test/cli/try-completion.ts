import { spawnSync } from 'node:child_process';

/** How a shell is tried: its program, options, and a script that prints what a line offers. */
interface Trial {
  program: string;
  options: readonly string[];
  script(line: string): string;
}

const words = (line: string) => line.split(' ');
const quoteAll = (line: string) =>
  words(line)
    .map((word) => `'${word}'`)
    .join(' ');

/** Each script loads the completion from the file that the variable `FILE` names. */
export const TRIALS = {
  bash: {
    program: 'bash',
    options: ['--norc', '-c'],
    script: (line) => `
      source "$FILE"
      COMP_WORDS=(${quoteAll(line)}); COMP_CWORD=${words(line).length - 1}
      compopt() { :; } # works while completing only
      _e8 e8 "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "\${COMPREPLY[@]}"`,
  },
  zsh: {
    program: 'zsh',
    options: ['-f', '-c'],
    // The real ones work in the line editor only; these print what they are told to offer.
    script: (line) => `
      compdef() { :; }
      compadd() { shift; print -l -- \${(M)@:#$words[CURRENT]*} }
      _describe() { [[ $1 == -o ]] && shift; compadd -- \${\${(P)2}%%:*} }
      _files() { :; }
      source "$FILE"
      words=(${quoteAll(line)}); CURRENT=$#words
      _e8`,
  },
  fish: {
    program: 'fish',
    options: ['--no-config', '-c'],
    script: (line) => `source $FILE; complete -C '${line}' | string replace -r '\\t.*' ''`,
  },
  powershell: {
    program: 'pwsh',
    options: ['-NoProfile', '-Command'],
    script: (line) =>
      `. $env:FILE; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`,
  },
} as const satisfies Record<string, Trial>;

/** Whether the program of a shell is on this machine. */
export function hasShell(shell: keyof typeof TRIALS): boolean {
  return spawnSync(TRIALS[shell].program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What a shell offers after a line, with the completion script of a file loaded. */
export function tryCompletion(shell: keyof typeof TRIALS, file: string, line: string): string[] {
  const { program, options, script } = TRIALS[shell];
  const env = { ...process.env, FILE: file };
  const done = spawnSync(program, [...options, script(line)], { encoding: 'utf8', env });
  if (done.stderr !== '') throw new Error(done.stderr);
  return done.stdout.split(/\r?\n/).filter((word) => word !== '');
}
