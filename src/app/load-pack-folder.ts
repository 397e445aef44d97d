import { loadPack } from '../load/load-pack.ts';
import type { LoadedPack } from '../model/control-pack.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import { stableJson } from '../text/stable-json.ts';
import { assertClean } from './fail-input.ts';
import { readSource } from './read-source.ts';

const PACK_FILE = /^pack\.(ya?ml|json)$/;
const STRATEGY_FILE = /\.(ya?ml|json)$/;

function listNames(folder: string, host: Host): string[] {
  const top = host.listFolder(folder);
  const strategies = host.listFolder(`${folder}/strategies`);
  return [
    ...(top.ok ? top.value.filter((name) => PACK_FILE.test(name)) : []),
    ...(strategies.ok
      ? strategies.value
          .filter((name) => STRATEGY_FILE.test(name))
          .map((name) => `strategies/${name}`)
      : []),
  ];
}

/**
 * Loads a control pack from its folder of YAML.
 *
 * @throws E8Error `no-pack-files` or `invalid-input`, exit code 3
 */
export async function loadPackFolder(folder: string, host: Host): Promise<LoadedPack> {
  const names = listNames(folder, host);
  if (!names.some((name) => PACK_FILE.test(name))) {
    throw new E8Error('no-pack-files', EXIT.badInput, { values: { folder } });
  }
  const files = await Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { name, file, bytes: await readSource(file, host) };
    }),
  );
  const decoder = new TextDecoder();
  const sources = Object.fromEntries(files.map((each) => [each.file, decoder.decode(each.bytes)]));
  const { value, diagnostics } = await loadPack(files);
  const pack = assertClean(value, diagnostics, sources);
  return { pack, digest: `sha256:${host.sha256(stableJson(pack))}` };
}
