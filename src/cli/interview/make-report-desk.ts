import { assessFile } from '../../app/assess-file.ts';
import type { ReportDesk } from '../../interview/flow/desk.ts';
import { E8Error } from '../../model/e8-error.ts';
import { REPORTERS } from '../../report/registry.ts';
import { deliverOutputs } from '../deliver-outputs.ts';
import { printError } from '../print-error.ts';
import type { World } from '../world.ts';

/** The format for people who read in a browser. */
const FORMAT = 'html';

/** Writes the report beside the assessment; absent where there is no format to read. */
export function makeReportDesk(
  file: string,
  controls: string | undefined,
  world: World,
): ReportDesk | undefined {
  if (!REPORTERS.some(({ id }) => id === FORMAT)) return undefined;
  const target = `${file.replace(/\.(ya?ml|json)$/i, '')}.${FORMAT}`;
  const request = { host: world.host, asOf: 'today', target: undefined, controls };
  // Who answers questions has not been asked what the empty sections hold.
  const options = { notes: true, several: false, browser: undefined, tellsGaps: false };
  return {
    write: async () => {
      try {
        const judged = await assessFile(file, request);
        await deliverOutputs(
          [{ file, judged }],
          [{ format: FORMAT, file: target }],
          options,
          world,
        );
        return target;
      } catch (error) {
        if (!(error instanceof E8Error)) throw error;
        printError(error, 'e8 report --help', world);
        return undefined;
      }
    },
    open: (path) => world.host.showFile(path),
  };
}
