import { describeFile } from '../../app/describe-file.ts';
import { findFolder } from '../../app/find-folder.ts';
import type { Attached } from '../../interview/flow/desk.ts';
import { E8Error } from '../../model/e8-error.ts';
import { describeError } from '../print-error.ts';
import type { World } from '../world.ts';

/** Hashes a file, named from the working folder or from the assessment's, to become evidence. */
export async function attachFile(
  assessment: string,
  path: string,
  { host, translate }: World,
): Promise<Attached> {
  try {
    const folder = findFolder(assessment, host);
    const named = host.exists(path) ? path : folder + path;
    const { name, sha256, size } = await describeFile(named, folder, host);
    return { file: { file: name, sha256, size } };
  } catch (error) {
    if (error instanceof E8Error) return { fault: describeError(error, translate) };
    throw error;
  }
}
