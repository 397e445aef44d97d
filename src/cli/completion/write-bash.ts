import type { CompletedValue } from './find-value.ts';
import type { CompletedCommand } from './list-words.ts';

/** Where nothing is offered, `-o default` lets bash offer files. */
function offer(value: CompletedValue): string {
  if (value.kind === 'words') {
    return `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$cur"))`;
  }
  // Older versions of bash have no compopt; they offer files too.
  return value.kind === 'folder' ? 'compopt -o dirnames 2>/dev/null' : ':';
}

function listValues({ path, options }: CompletedCommand): string[] {
  return options.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    const pattern = names.map((name) => `'${path}:${name}'`).join('|');
    return [`    ${pattern}) ${offer(value)}; return ;;`];
  });
}

function listWordsOf({ path, commands, options, argument }: CompletedCommand): string[] {
  const flags = options.flatMap(({ names }) => names);
  const found: CompletedValue =
    commands.length > 0 ? { kind: 'words', words: commands.map(({ name }) => name) } : argument;
  return [
    `    '${path}:'-*) COMPREPLY=($(compgen -W '${flags.join(' ')}' -- "$cur")) ;;`,
    `    '${path}:'*) ${offer(found)} ;;`,
  ];
}

/** Completion for bash 3.2 and later. */
export function writeBash(commands: readonly CompletedCommand[]): string {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '');
  const lines = [
    '# bash completion for e8: source this file, or: source <(e8 completion bash)',
    '_e8() {',
    '  local cur=$2 prev=$3 at= i',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case "\${at:+$at }\${COMP_WORDS[i]}" in`,
    `      ${paths.map((path) => `'${path}'`).join('|')}) at="\${at:+$at }\${COMP_WORDS[i]}" ;;`,
    '    esac',
    '  done',
    '  COMPREPLY=()',
    '  case "$at:$prev" in',
    ...commands.flatMap(listValues),
    '  esac',
    '  case "$at:$cur" in',
    ...commands.flatMap(listWordsOf),
    '  esac',
    '}',
    'complete -o default -F _e8 e8',
  ];
  return `${lines.join('\n')}\n`;
}
