import type { Host } from '../../model/host.ts';

/** A language that e8 speaks, with its own name for itself. */
export interface Language {
  tag: string;
  name: string;
}

/** The languages at hand, in the order of their tags. */
export function listLanguages(host: Host): Language[] {
  const tags = JSON.parse(host.findAsset('locales/index.json') ?? '[]') as string[];
  return tags.map((tag) => {
    const names = new Intl.DisplayNames([tag], { type: 'language' });
    return { tag, name: names.of(tag) ?? tag };
  });
}
