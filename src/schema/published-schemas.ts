import assessment from '../../schemas/assessment.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import glossary from '../../schemas/glossary.schema.json' with { type: 'json' };
import pack from '../../schemas/pack.schema.json' with { type: 'json' };
import result from '../../schemas/result.schema.json' with { type: 'json' };
import row from '../../schemas/row.schema.json' with { type: 'json' };
import status from '../../schemas/status.schema.json' with { type: 'json' };
import strategy from '../../schemas/strategy.schema.json' with { type: 'json' };
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

/** The published schemas, each with its compiled check. */
export const PUBLISHED_SCHEMAS = {
  pack: { schema: pack, validate: validatePack },
  strategy: { schema: strategy, validate: validateStrategy },
  assessment: { schema: assessment, validate: validateAssessment },
  result: { schema: result, validate: validateResult },
  config: { schema: config, validate: validateConfig },
  glossary: { schema: glossary, validate: validateGlossary },
  row: { schema: row, validate: validateRow },
  status: { schema: status, validate: validateStatus },
} as const;

/** The kinds of file that e8 reads. */
export type SchemaName = keyof typeof PUBLISHED_SCHEMAS;
