/** Texts nested by id; lists become objects with index keys, as i18next reads them. */
export interface TextTree {
  [key: string]: string | TextTree;
}

type Raw = Readonly<Record<string, unknown>>;

function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The named keys of an entry that hold a text. */
function pickTexts(entry: Raw, keys: readonly string[]): TextTree {
  const texts: TextTree = {};
  for (const key of keys) {
    const value = entry[key];
    if (typeof value === 'string') texts[key] = value;
  }
  return texts;
}

/** Leaves out branches that hold no text. */
function withoutEmpty(entries: readonly (readonly [string, string | TextTree])[]): TextTree {
  return Object.fromEntries(
    entries.filter(([, value]) => typeof value === 'string' || Object.keys(value).length > 0),
  );
}

function byIndex(list: unknown, read: (item: unknown) => string | TextTree): TextTree {
  return withoutEmpty(asList(list).map((item, index) => [String(index), read(item)] as const));
}

/** A step's sentence and menu paths; commands, keys and policy names are never translated. */
function readStep(step: unknown): TextTree {
  if (typeof step === 'string') return { text: step };
  const { where, ...rest } = asRaw(step);
  const menus = byIndex(where, (place) => pickTexts(asRaw(place), ['menu']));
  return withoutEmpty([...Object.entries(pickTexts(rest, ['text'])), ['where', menus]]);
}

function readRequirement(entry: Raw): TextTree {
  const evidence = byIndex(entry['evidence'], (item) => (typeof item === 'string' ? item : {}));
  return withoutEmpty([
    ...Object.entries(pickTexts(entry, ['title', 'requirement', 'question', 'why'])),
    ['check', byIndex(entry['check'], readStep)],
    ['fix', byIndex(entry['fix'], readStep)],
    ['evidence', evidence],
    ...Object.entries(pickTexts(entry, ['subject'])),
    ['alternate', pickTexts(asRaw(entry['alternate']), ['reason'])],
  ]);
}

function byId(list: unknown, id: string, read: (entry: Raw) => TextTree): TextTree {
  const entries = asList(list).map(asRaw);
  return withoutEmpty(entries.map((entry) => [String(entry[id]), read(entry)] as const));
}

/**
 * The translatable texts that are written in a pack, by id. Texts that a requirement takes over
 * from another one (`same-as`) are not repeated. Anything of an unexpected shape is passed over:
 * checking packs is the loader's work.
 */
export function packTexts(pack: unknown, strategies: readonly unknown[]): TextTree {
  const raw = asRaw(pack);
  const requirements = strategies.flatMap((strategy) => asList(asRaw(strategy)['requirements']));
  return withoutEmpty([
    ['pack', pickTexts(raw, ['title', 'attribution', 'disclaimer'])],
    [
      'levels',
      byId(raw['levels'], 'level', (e) => pickTexts(e, ['title', 'adversary', 'audience'])),
    ],
    ['facts', byId(raw['facts'], 'id', (e) => pickTexts(e, ['title', 'question', 'help', 'trap']))],
    ['terms', byId(raw['terms'], 'id', (e) => pickTexts(e, ['term', 'meaning']))],
    ['strategies', byId(strategies, 'id', (e) => pickTexts(e, ['title', 'objective', 'stops']))],
    ['requirements', byId(requirements, 'id', readRequirement)],
  ]);
}
