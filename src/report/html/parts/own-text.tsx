/** Scripts with marks above and below their letters, which need more room between lines. */
const TALL = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tamil}]/u;

function nameClass(text: string): string {
  return TALL.test(text) ? 'own tall' : 'own';
}

/** Words of the user within a line of ours: their direction does not reach further. */
export function Own({ text }: { text: string | undefined }) {
  return text === undefined ? null : <bdi class={nameClass(text)}>{text}</bdi>;
}

/** A paragraph of the user, with its own line ends and direction. */
export function OwnBlock({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class={nameClass(text)} dir="auto">
      {text}
    </p>
  );
}

/** A list of the user's sentences. */
export function OwnList({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="own-list">
      {texts.map((text) => (
        <li class={nameClass(text)} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
