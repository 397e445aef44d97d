/** The head of a table: one row, each cell heading its column. */
export function TableHead({ head }: { head: readonly string[] }) {
  return (
    <thead>
      <tr>
        {head.map((text) => (
          <th scope="col">{text}</th>
        ))}
      </tr>
    </thead>
  );
}
