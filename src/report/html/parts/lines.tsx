/**
 * Sentences, each on a line of its own: some languages end a sentence with a space and no mark, so
 * that two in one line read as one.
 */
export function Lines({ texts }: { texts: readonly (string | undefined)[] }) {
  return (
    <>
      {texts
        .filter((text) => text !== undefined && text !== '')
        .map((text) => (
          <span class="line">{text}</span>
        ))}
    </>
  );
}
