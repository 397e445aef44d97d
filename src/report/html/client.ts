/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What the page can do with a script, and does without where there is none. It sends nothing, keeps
// nothing, and writes no markup.

const all = <T extends Element>(selector: string): T[] => [
  ...document.querySelectorAll<T>(selector),
];
const find = <T extends Element>(selector: string): T | null => document.querySelector<T>(selector);

/** Print shows everything; afterwards the reader finds the page as it was. */
function keepFoldsThroughPrint(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = all<HTMLDetailsElement>('details:not([open])');
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });
}

/** Opens whatever is folded around the place that a link leads to. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  let fold = target.closest('details');
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  if (target.closest('[hidden]')) showAll();
  target.scrollIntoView();
}

function foldAll(open: boolean): void {
  for (const each of all<HTMLDetailsElement>('main details')) each.open = open;
}

function switchTheme(): void {
  const root = document.documentElement;
  const dark = root.dataset['theme']
    ? root.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset['theme'] = dark ? 'light' : 'dark';
}

const FILTERS = ['strategy', 'level', 'outcome', 'evidence'];
const readFilter = (name: string): string =>
  find<HTMLInputElement | HTMLSelectElement>(`#filter-${name}`)?.value ?? '';

function matches(row: HTMLElement): boolean {
  const text = (row.textContent ?? '').toLowerCase();
  const words = readFilter('text').toLowerCase().split(/\s+/);
  const fits = (name: string): boolean => {
    const value = readFilter(name);
    return value === '' || (row.dataset[name] ?? '').split(' ').includes(value);
  };
  return FILTERS.every(fits) && words.every((word) => text.includes(word));
}

/** Shows the rows that match, and only the strategies that have any. */
function filterRows(): void {
  const rows = all<HTMLElement>('table.findings tbody tr');
  for (const row of rows) row.hidden = !matches(row);
  for (const section of all<HTMLElement>('.strategy')) {
    section.hidden = !section.querySelector('tr[data-level]:not([hidden])');
  }
  const output = find<HTMLOutputElement>('#shown');
  if (!output) return;
  const shown = String(rows.filter((row) => !row.hidden).length);
  const text = output.dataset['text'] ?? '';
  output.value = text.replace('{shown}', shown).replace('{total}', String(rows.length));
}

function showAll(): void {
  const fields = all<HTMLInputElement | HTMLSelectElement>('#filters select, #filters input');
  for (const field of fields) field.value = '';
  filterRows();
}

function prepareFilters(): void {
  const filters = find<HTMLElement>('#filters');
  if (!filters) return;
  filters.hidden = false;
  filters.addEventListener('input', filterRows);
  find('#show-all')?.addEventListener('click', showAll);
  find('#open-all')?.addEventListener('click', () => foldAll(true));
  find('#close-all')?.addEventListener('click', () => foldAll(false));
  filterRows();
}

/** Brings a link of the contents out of the fade; the page itself stays where it is. */
function showLink(link: Element | undefined): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Browsers leave a link that is half in sight where it is. */
function followFocus(): void {
  for (const link of all<HTMLElement>('nav a')) {
    link.addEventListener('focus', () => showLink(link));
  }
}

/** Marks in the contents where the reader is. */
function followReading(): void {
  const links = new Map(all<HTMLAnchorElement>('nav a').map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id);
        if (isIntersecting) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-25% 0px -70%' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
}

/** A table needs the keyboard only where it is wider than its place. */
function trimTabStops(): void {
  for (const each of all<HTMLElement>('.scroll')) {
    if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
    else each.removeAttribute('tabindex');
  }
}

for (const each of all<HTMLDetailsElement>('details.numbers, details.work')) each.open = false;
const theme = find<HTMLButtonElement>('#theme');
if (theme) {
  theme.hidden = false;
  theme.addEventListener('click', switchTheme);
}
keepFoldsThroughPrint();
prepareFilters();
followReading();
followFocus();
trimTabStops();
addEventListener('resize', trimTabStops);
addEventListener('hashchange', openTarget);
if (location.hash) openTarget();
