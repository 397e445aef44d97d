import type { ComponentChildren } from 'preact';

interface FigureProps {
  title: string;
  /** How to read the picture. */
  note: string;
  children: ComponentChildren;
  class?: string;
}

/** A picture with its title and how to read it. */
export function Figure({ title, note, children, class: name }: FigureProps) {
  return (
    <figure class={name}>
      <figcaption>
        <strong>{title}</strong> <span>{note}</span>
      </figcaption>
      {children}
    </figure>
  );
}

/** The numbers behind a picture; open where no script folds it, so that print has them too. */
export function Numbers({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="numbers" open>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
