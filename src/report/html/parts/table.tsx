import type { ComponentChildren } from 'preact';
import { Scroll } from './scroll.tsx';
import { TableHead } from './table-head.tsx';

interface TableProps {
  /** Names the table for assistive technology, and the region that scrolls where it is wide. */
  label: string;
  head: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
  class?: string;
}

/** A table whose first column heads its rows. On narrow screens it scrolls by itself. */
export function Table({ label, head, rows, class: name }: TableProps) {
  return (
    <Scroll label={label}>
      <table class={name}>
        <TableHead head={head} />
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
