import { escapeXml } from './escape-xml.ts';

/** An element; a child that is a text is one line of it. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string | number>>;
  children?: readonly (XmlElement | string)[];
}

function openTag({ name, attributes = {} }: XmlElement): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  return `<${name}${pairs.join('')}`;
}

function writeElement(element: XmlElement, indent: string): string {
  const { name, children = [] } = element;
  if (children.length === 0) return `${indent}${openTag(element)}/>\n`;
  // White space around a text would be a part of it.
  const lines = children.filter((child) => typeof child === 'string');
  if (lines.length === children.length) {
    const text = lines.map((line) => escapeXml(line.trim())).join('\n');
    return `${indent}${openTag(element)}>${text}</${name}>\n`;
  }
  const inner = children.map((child) =>
    typeof child === 'string' ? '' : writeElement(child, `${indent}  `),
  );
  return `${indent}${openTag(element)}>\n${inner.join('')}${indent}</${name}>\n`;
}

/** An XML 1.0 document; every text and attribute is escaped here and nowhere else. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}
