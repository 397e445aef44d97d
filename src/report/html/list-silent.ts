import type { Report } from '../../model/report.ts';
import { isSilent } from './parts/stated.tsx';

/**
 * Keys of the assessment that the publisher's report template has a section for and that say
 * nothing; those that every report needs are in the result's warnings already.
 */
export function listSilent({ result }: Report): string[] {
  const { document = {}, assessor, scope } = result.assessment;
  const stated: readonly (readonly [string, string | readonly string[] | undefined])[] = [
    ['document.status', document.status],
    ['document.version', document.version],
    ['document.protective-marking', document['protective-marking']],
    ['document.background', document.background],
    ['document.approach', document.approach],
    ['document.sampling', document.sampling],
    ['document.tools', document.tools],
    ['document.limitations', document.limitations],
    ['document.key-risks', document['key-risks']],
    ['document.positive-findings', document['positive-findings']],
    ['document.recommendations', document.recommendations],
    ['document.revisions', document.revisions?.map((each) => each.version)],
    ['assessor.qualifications', assessor?.qualifications],
    ['scope.exclusions', scope?.exclusions && 'stated'],
  ];
  return stated.filter(([, value]) => isSilent(value)).map(([path]) => path);
}
