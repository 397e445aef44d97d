import type { CompletedValue } from './find-value.ts';
import type { CompletedCommand, CompletedOption } from './list-words.ts';

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function offer(value: CompletedValue): string {
  if (value.kind === 'words') return ` -x -a ${quote(value.words.join(' '))}`;
  if (value.kind === 'file') return ' -r -F';
  return value.kind === 'folder' ? " -x -a '(__fish_complete_directories)'" : ' -x';
}

function nameOption(name: string): string {
  return name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`;
}

function completeOption({ names, description, value }: CompletedOption): string {
  return `${names.map(nameOption).join('')}${value ? offer(value) : ''} -d ${quote(description)}`;
}

function completeCommand({ path, commands, options, argument }: CompletedCommand): string[] {
  const head = `complete -c e8 -n ${quote(`__e8_at ${quote(path)}`)}`;
  const words = commands.map(({ name, description }) => ` -a ${name} -d ${quote(description)}`);
  const rest = argument.kind === 'file' || argument.kind === 'folder' ? [' -F'] : [];
  const listed = argument.kind === 'words' ? [` -a ${quote(argument.words.join(' '))}`] : [];
  return [...words, ...listed, ...rest, ...options.map(completeOption)].map((each) => head + each);
}

/** Completion for fish 3 and later. */
export function writeFish(commands: readonly CompletedCommand[]): string {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '');
  const lines = [
    '# fish completion for e8: e8 completion fish > ~/.config/fish/completions/e8.fish',
    'function __e8_at',
    '    set -l at',
    '    for word in (commandline -opc)[2..-1]',
    '        switch "$at $word"',
    `            case ${paths.map((path) => quote(path.includes(' ') ? path : ` ${path}`)).join(' ')}`,
    '                set at (string trim -- "$at $word")',
    '        end',
    '    end',
    '    test "$at" = "$argv[1]"',
    'end',
    'complete -c e8 -f',
    ...commands.flatMap(completeCommand),
  ];
  return `${lines.join('\n')}\n`;
}
