import { visibleText } from '../../text/visible-text.ts';
import { wrapItems } from '../../text/wrap-items.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { Line, Reply } from '../flow/asker.ts';
import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from './inquirer.ts';
import { roomOf } from './lay-out.ts';
import type { Stage } from './stage.ts';
import { watchSize } from './watch-size.ts';

interface LineConfig {
  line: Line;
  stage: Stage;
}

function drawHints({ initial }: Line, { translate, style, terminal }: Stage): string {
  const hints = [
    ...(initial ? [translate('interview:keys.initial', { initial: visibleText(initial) })] : []),
    translate('interview:keys.back-line', { key: 'Esc' }),
    translate('interview:keys.interrupt'),
  ];
  return wrapItems(hints, roomOf(terminal)).map(style.quiet).join('\n');
}

function draw({ line, stage }: LineConfig, text: string): string {
  const { style, terminal } = stage;
  const asked = wrapText(visibleText(line.message), roomOf(terminal)).map(style.strong);
  return `${asked.join('\n')}\n> ${text}`;
}

/** A line of text that one can go back from. What was typed stays when it is refused. */
export const linePrompt = createPrompt<Reply<string>, LineConfig>((config, done) => {
  const { line, stage } = config;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const [ended, setEnded] = useState(false);
  const [, setSize] = useState(0);
  useEffect(() => watchSize(stage.terminal, setSize), []);
  const end = (reply: Reply<string>): void => {
    setEnded(true);
    done(reply);
  };
  const submit = (rl: { write(text: string): void }): void => {
    const value = text === '' ? (line.initial ?? '') : text;
    const found = line.check?.(value);
    setFault(found ?? '');
    if (found === undefined) {
      setText(value);
      end({ value });
    } else rl.write(text);
  };
  useKeypress((key, rl) => {
    if (ended) return;
    if (key.name === 'escape') end({ command: 'back' });
    else if (isEnterKey(key)) submit(rl);
    else {
      setText(rl.line);
      setFault('');
    }
  });
  if (ended) return draw(config, text);
  const below = [...(fault === '' ? [] : [stage.style.alert(fault)]), drawHints(line, stage)];
  return [draw(config, text), below.join('\n')];
});
