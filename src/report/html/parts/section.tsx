import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A chapter of the report with its heading, which names it for assistive technology. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} class="chapter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
