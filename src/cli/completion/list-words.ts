import type { Command, Option } from 'commander';
import { type CompletedValue, findValue } from './find-value.ts';

/** A word to offer, and what it means. */
export interface CompletedWord {
  name: string;
  description: string;
}

/** An option with all its names, the short one first. */
export interface CompletedOption {
  names: readonly string[];
  description: string;
  /** Absent where the option takes none. */
  value?: CompletedValue;
}

/** All that can follow one command. */
export interface CompletedCommand {
  /** The words after `e8`, empty for `e8` itself. */
  path: string;
  commands: readonly CompletedWord[];
  options: readonly CompletedOption[];
  /** What stands without an option; of several arguments the first. */
  argument: CompletedValue;
}

const ANYTHING: CompletedValue = { kind: 'anything' };

function describeOption(option: Option, path: string): CompletedOption {
  const { short, long, description, flags } = option;
  const names = [short, long].filter((name) => name !== undefined);
  const placeholder = /[<[].*$/.exec(flags)?.[0];
  if (placeholder === undefined) return { names, description };
  return { names, description, value: findValue(path, placeholder) ?? ANYTHING };
}

function describeCommand(command: Command, path: string): CompletedCommand {
  const help = command.createHelp();
  const [argument] = command.registeredArguments;
  return {
    path,
    commands: command.commands.map((each) => {
      return { name: each.name(), description: each.description() };
    }),
    options: help.visibleOptions(command).map((each) => describeOption(each, path)),
    argument: (argument && findValue(path, argument.name())) ?? ANYTHING,
  };
}

/** Every command of a program with all below it, outermost first. */
export function listWords(command: Command, path = ''): CompletedCommand[] {
  const inner = command.commands.flatMap((each) =>
    listWords(each, `${path} ${each.name()}`.trim()),
  );
  return [describeCommand(command, path), ...inner];
}
