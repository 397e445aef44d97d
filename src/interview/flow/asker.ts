/** What can be asked for at any moment, with the key for it; keys are never translated. */
export const COMMAND_KEYS = {
  help: 'h',
  back: 'b',
  later: 's',
  jump: 'j',
  progress: 'p',
  leave: 'q',
} as const;

export type Command = keyof typeof COMMAND_KEYS;
export const COMMANDS = Object.keys(COMMAND_KEYS) as readonly Command[];

/** A value, or what was asked for in place of one. */
export type Reply<T> = { value: T; command?: never } | { command: Command; value?: never };

export interface Choice<T> {
  value: T;
  label: string;
}

/** One of several. */
export interface Menu<T> {
  message: string;
  choices: readonly Choice<T>[];
  /** What is marked at first; the first choice where undefined. */
  initial?: T;
  /** What can be asked for in place of a choice; nothing where undefined. */
  commands?: readonly Command[];
}

/** A line of text. */
export interface Line {
  message: string;
  /** What Enter alone stands for; empty text where undefined. */
  initial?: string;
  /** Whether one can go back from here. */
  canGoBack?: boolean;
  /** What is wrong with a text, in words; undefined where nothing is. */
  check?(text: string): string | undefined;
}

/** How a text stands out. */
export type Emphasis = 'title' | 'strong' | 'quiet' | 'alert';

/** Asks a person. Both ways of asking, with and without drawing, are one of these. */
export interface Asker {
  /** Shows a paragraph; an empty one is a blank line. */
  say(text: string, emphasis?: Emphasis): void;
  /**
   * Shows a long text, a screenful at a time.
   *
   * @param below rows that the next thing takes, or the menu that comes next: where they would push
   *   the text away, it waits
   */
  read(paragraphs: readonly Paragraph[], below: number | Menu<unknown>): Promise<void>;
  choose<T>(menu: Menu<T>): Promise<Reply<T>>;
  type(line: Line): Promise<Reply<string>>;
}

/** Rows that a question takes, or anything that is asked below a text. */
export const QUESTION_ROWS = 22;
export const PROMPT_ROWS = 8;

/** A paragraph with how it stands out and how far it is indented. */
export interface Paragraph {
  text: string;
  emphasis?: Emphasis;
  indent?: number;
}
