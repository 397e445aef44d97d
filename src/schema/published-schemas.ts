import {
  validateAssessment,
  validateConfig,
  validateGlossary,
  validatePack,
  validateResult,
  validateRow,
  validateStatus,
  validateStrategy,
} from './generated/validators.js';

/** The compiled checks of the published schemas. */
export const VALIDATORS = {
  pack: validatePack,
  strategy: validateStrategy,
  assessment: validateAssessment,
  result: validateResult,
  config: validateConfig,
  glossary: validateGlossary,
  row: validateRow,
  status: validateStatus,
} as const;

/** The kinds of file that e8 reads. */
export type SchemaName = keyof typeof VALIDATORS;
