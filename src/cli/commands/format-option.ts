import { Option } from 'commander';
import type { Translate } from '../../model/translate.ts';
import { listFormats } from '../../report/registry.ts';
import { describeLater } from '../describe-later.ts';
import { collect } from './collect.ts';

/** `--format`, which may be given several times. */
export function makeFormatOption(translate: Translate): Option {
  const option = new Option('-f, --format <format>').argParser(collect);
  return describeLater(option, () => translate('cli:options.format', { formats: listFormats() }));
}
