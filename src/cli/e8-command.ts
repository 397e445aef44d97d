import { Command, Help, Option } from 'commander';
import { E8Error, type ErrorCode } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Translate } from '../model/translate.ts';
import { cellWidth } from '../text/cell-width.ts';
import { findNearest } from '../text/nearest.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Commander's fixed English headings, and our keys for them. */
const HEADINGS = {
  'Usage:': 'cli:help.usage',
  'Arguments:': 'cli:help.arguments',
  'Options:': 'cli:help.options',
  'Commands:': 'cli:help.commands',
} as const;

class E8Help extends Help {
  readonly translate: Translate;

  constructor(translate: Translate) {
    super();
    this.translate = translate;
    this.minWidthToWrap = 20;
  }

  override styleTitle(title: string): string {
    const key = HEADINGS[title as keyof typeof HEADINGS];
    return key === undefined ? title : this.translate(key);
  }

  override displayWidth(text: string): number {
    return cellWidth(text);
  }

  override boxWrap(text: string, width: number): string {
    return wrapText(text, width).join('\n');
  }
}

function fail(code: ErrorCode, values: Record<string, string | number>): never {
  throw new E8Error(code, EXIT.wrongUsage, { values });
}

/** A commander command whose every word is ours, and whose errors are `E8Error`s. */
export class E8Command extends Command {
  readonly translate: Translate;

  constructor(name: string, translate: Translate) {
    super(name);
    this.translate = translate;
    this.helpOption('-h, --help', translate('cli:help.option'));
    this.option('--lang <tag>', translate('cli:options.lang'));
    this.addOption(new Option('--locales <folder>', translate('cli:options.locales')).hideHelp());
    this.helpCommand(false);
    this.exitOverride();
  }

  override createCommand(name: string): E8Command {
    return new E8Command(name, this.translate);
  }

  override createHelp(): Help {
    return Object.assign(new E8Help(this.translate), this.configureHelp());
  }

  /** The words that were typed up to this command: `e8 controls show`. */
  get path(): string {
    const parent = this.parent as E8Command | null;
    return parent ? `${parent.path} ${this.name()}` : this.name();
  }

  unknownOption(option: string): never {
    const flags = [this, ...this.listParents()].flatMap((command) =>
      command.options.flatMap((each) => [each.long, each.short]),
    );
    const known = [...flags, '--help'].filter((flag) => typeof flag === 'string');
    const nearest = findNearest(option.split('=')[0] ?? option, known) ?? '';
    fail('unknown-option', { option, nearest, command: this.path });
  }

  unknownCommand(): never {
    const command = this.args[0] ?? '';
    const names = this.commands.map((each) => each.name());
    const nearest = findNearest(command, names) ?? '';
    fail('unknown-command', { found: command, nearest, known: names.join(', ') });
  }

  missingArgument(name: string): never {
    fail('missing-argument', { name: name.toUpperCase(), command: this.path });
  }

  missingMandatoryOptionValue(option: Option): never {
    fail('missing-argument', { name: option.long ?? option.flags, command: this.path });
  }

  optionMissingArgument(option: Option): never {
    fail('missing-option-value', { option: option.long ?? option.flags });
  }

  _excessArguments(received: readonly string[]): never {
    const allowed = this.registeredArguments.length;
    fail('too-many-arguments', { found: received[allowed] ?? '', command: this.path });
  }

  private listParents(): Command[] {
    const parents: Command[] = [];
    for (let each = this.parent; each !== null; each = each.parent) parents.push(each);
    return parents;
  }
}
