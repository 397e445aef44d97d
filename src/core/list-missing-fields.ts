import type { Assessment } from '../model/assessment.ts';

/**
 * What a report needs and the assessment does not say: ASD's report template names the assessor,
 * the day and the scope. Returned as paths into the assessment.
 */
export function listMissingFields(assessment: Assessment): string[] {
  const fields: [string, unknown][] = [
    ['scope.description', assessment.scope?.description],
    ['assessor.name', assessment.assessor?.name],
    ['assessor.independence', assessment.assessor?.independence],
    ['assessed-on', assessment['assessed-on']],
  ];
  return fields.filter(([, value]) => value === undefined).map(([path]) => path);
}
