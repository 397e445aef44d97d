import { visibleText } from '../../text/visible-text.ts';

/** What an annotation can be, by the severity of what it says. */
export type CommandName = 'error' | 'warning' | 'notice';

const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ':': '%3A', ',': '%2C' };

const escapeData = (text: string) => text.replace(/[%\r\n]/g, (each) => DATA[each] ?? each);
const escapeProperty = (text: string) =>
  text.replace(/[%\r\n:,]/g, (each) => PROPERTY[each] ?? each);

/**
 * A workflow command of GitHub's runner on a line of its own. Texts are escaped as the runner's own
 * toolkit does it, so that none can end the command or begin another one.
 */
export function writeCommand(
  name: CommandName,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const pairs = Object.entries(properties).map(([key, value]) => {
    const text = visibleText(String(value), { singleLine: true });
    return `${key}=${escapeProperty(text)}`;
  });
  const text = visibleText(message).trim().replaceAll('\t', ' ');
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(text)}`;
}
