import type { View } from '../view.ts';

/** Says that the assessment is silent, and under which key it could speak. */
export function Missing({ path, view }: { path: string; view: View }) {
  return (
    <span class="missing">
      {view.translate('html:missing')} <code>{path}</code>
    </span>
  );
}
