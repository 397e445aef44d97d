// Makes the files that are derived from others. With --check it writes nothing and fails with the
// names of committed files that are out of date.
import { type GeneratedFile, isCurrent, writeGenerated } from './generate/generated-file.ts';
import { makeLanguagesPage } from './generate/make-languages-page.ts';
import { makeMessages, seedNamespaces } from './generate/make-messages.ts';
import { listNewest, makeModelPage } from './generate/make-model-page.ts';
import { makePackLocale } from './generate/make-pack-locale.ts';
import { makePageAssets } from './generate/make-page-assets.ts';
import { makeValidators } from './generate/make-validators.ts';
import { listPackFolders } from './pack-folders.ts';

interface Made {
  files: GeneratedFile[];
  problems: string[];
}

/** Everything that is committed; what cannot be made is named and the rest still is. */
function makeCommitted(): Made {
  const made: Made = { files: [], problems: [] };
  const packs = listPackFolders();
  const makers = [
    makeMessages,
    makeLanguagesPage,
    ...packs.map((pack) => () => makePackLocale(pack)),
    ...listNewest(packs).map((pack) => () => makeModelPage(pack)),
  ];
  for (const make of makers) {
    try {
      made.files.push(make());
    } catch (error) {
      made.problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return made;
}

function check(): void {
  const { files, problems } = makeCommitted();
  const stale = files.filter((file) => !isCurrent(file)).map(({ path }) => path);
  for (const problem of problems) console.error(problem);
  for (const path of stale) console.error(`${path}: out of date; run \`npm run generate\``);
  process.exitCode = stale.length + problems.length > 0 ? 1 : 0;
}

async function generate(): Promise<void> {
  seedNamespaces();
  const { files, problems } = makeCommitted();
  const built = [...(await makeValidators()), ...(await makePageAssets())];
  for (const file of [...files, ...built]) writeGenerated(file);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv.includes('--check')) check();
else await generate();
