import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface Block {
  /** The words after the fence: `sh`, `yaml pack.yaml`. */
  info: string;
  text: string;
  /** Line of the fence, from 1. */
  line: number;
}

/** A file of the project as text. */
export function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The fenced blocks of a Markdown text, in their order. */
export function listBlocks(markdown: string): Block[] {
  const fences = markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm);
  return [...fences].map(({ 1: info = '', 2: text = '', index }) => ({
    info: info.trim(),
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
}
