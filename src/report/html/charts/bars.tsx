import type { ComponentChildren } from 'preact';

interface BarsProps {
  id: string;
  title: string;
  /** What the picture shows, in words. */
  description: string;
  children: ComponentChildren;
}

/** A picture of bars, each below its name; said in words for those who do not see it. */
export function Bars({ id, title, description, children }: BarsProps) {
  return (
    <div class="bars" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <span id={`${id}-t`} hidden>
        {title}
      </span>
      <span id={`${id}-d`} hidden>
        {description}
      </span>
      {children}
    </div>
  );
}

interface NamedBarProps {
  name: string;
  /** What stands at the end of the name's line. */
  value?: string | number;
  /** Pixels. */
  height: number;
  class?: string | undefined;
  /** What is drawn. */
  children: ComponentChildren;
}

/** A bar below its name, which is as wide as there is room and wraps as its language does. */
export function NamedBar({ name, value, height, class: kind, children }: NamedBarProps) {
  return (
    <div class={kind}>
      <div class="bar-name">
        <span>{name}</span> {value !== undefined && <b class="value">{value}</b>}
      </div>
      <svg aria-hidden="true" width="100%" height={height}>
        {children}
      </svg>
    </div>
  );
}
