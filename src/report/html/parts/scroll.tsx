import type { ComponentChildren } from 'preact';

interface ScrollProps {
  /** Names the part for assistive technology. */
  label: string;
  children: ComponentChildren;
}

/** What may be wider than the screen scrolls by itself, and by keyboard too. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no group of fields, but of cells.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
