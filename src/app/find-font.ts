import type { Host } from '../model/host.ts';
import type { DocumentFont, FontScript } from '../model/report.ts';

/** The font that ships for a script; undefined where there is none. */
export function findFont(script: FontScript, host: Host): DocumentFont | undefined {
  const asset = host.findAsset(`fonts/${script}.json`);
  return asset === undefined ? undefined : (JSON.parse(asset) as DocumentFont);
}
