import type { CompletedValue } from './find-value.ts';
import type { CompletedCommand } from './list-words.ts';

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A word with its meaning, as `_describe` reads it. */
const describe = (name: string, description: string) =>
  quote(`${name.replaceAll(':', '\\:')}:${description}`);

function offer(value: CompletedValue): string {
  if (value.kind === 'words') return `compadd -- ${value.words.join(' ')}`;
  if (value.kind === 'anything') return ':';
  return value.kind === 'folder' ? '_files -/' : '_files';
}

function listValues({ path, options }: CompletedCommand): string[] {
  return options.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    const pattern = names.map((name) => quote(`${path}:${name}`)).join('|');
    return [`    ${pattern}) ${offer(value)}; return ;;`];
  });
}

function listWordsOf({ path, commands, options, argument }: CompletedCommand): string[] {
  const flags = options.flatMap(({ names, description }) =>
    names.map((name) => describe(name, description)),
  );
  const words = commands.map(({ name, description }) => describe(name, description));
  const found =
    words.length > 0 ? `found=(${words.join(' ')}); _describe command found` : offer(argument);
  return [
    `    ${quote(`${path}:`)}-*) found=(${flags.join(' ')}); _describe -o option found ;;`,
    `    ${quote(`${path}:`)}*) ${found} ;;`,
  ];
}

/** Completion for zsh 5 and later, for a file `_e8` in `fpath` or to be sourced. */
export function writeZsh(commands: readonly CompletedCommand[]): string {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '');
  const lines = [
    '#compdef e8',
    '# zsh completion for e8: source this file, or: source <(e8 completion zsh)',
    '_e8() {',
    '  local at= i',
    '  local -a found',
    '  for ((i = 2; i < CURRENT; i++)); do',
    `    case "\${at:+$at }$words[i]" in`,
    `      ${paths.map(quote).join('|')}) at="\${at:+$at }$words[i]" ;;`,
    '    esac',
    '  done',
    '  case "$at:$words[CURRENT-1]" in',
    ...commands.flatMap(listValues),
    '  esac',
    '  case "$at:$words[CURRENT]" in',
    ...commands.flatMap(listWordsOf),
    '  esac',
    '}',
    'if [[ $funcstack[1] == _e8 ]]; then _e8 "$@"; else compdef _e8 e8; fi',
  ];
  return `${lines.join('\n')}\n`;
}
