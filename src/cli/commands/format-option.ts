import type { Option } from 'commander';
import type { Translate } from '../../model/translate.ts';
import { listFormats } from '../../report/registry.ts';
import { describeLater } from '../describe-later.ts';
import type { E8Command } from '../e8-command.ts';
import { collect } from './collect.ts';

/** `--format`, which may be given several times. */
export function makeFormatOption(command: E8Command, translate: Translate): Option {
  const option = command.createOption('-f, --format <format>').argParser(collect);
  return describeLater(option, () => translate('cli:options.format', { formats: listFormats() }));
}
