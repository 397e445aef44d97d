import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openPipe } from '../../../src/host/browser/browser-pipe.ts';

function setUp() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { pipe: openPipe(input, output), input, output };
}

describe('openPipe', () => {
  it('sends commands with numbers, each ended by NUL', () => {
    const { pipe, input } = setUp();
    pipe.send('A.b', { c: 1 });
    pipe.send('D.e', {}, 'S');
    let sent = '';
    // Node may give all at once, or what was written piece by piece.
    for (let piece = input.read(); piece !== null; piece = input.read()) sent += piece;
    expect(sent).toBe(
      '{"id":1,"method":"A.b","params":{"c":1}}\0{"id":2,"method":"D.e","params":{},"sessionId":"S"}\0',
    );
  });

  it('gives each command its own answer, in whatever pieces they come', async () => {
    const { pipe, output } = setUp();
    const answers = Promise.all([pipe.send('A.b'), pipe.send('C.d')]);
    const text = '{"id":2,"result":{"v":"zwei é"}}\0{"method":"X.y"}\0{"id":1}\0';
    for (const byte of Buffer.from(text)) output.write(Buffer.from([byte]));
    expect(await answers).toEqual([{}, { v: 'zwei é' }]);
  });

  it('waits for an event', async () => {
    const { pipe, output } = setUp();
    const event = pipe.waitFor('Page.loadEventFired');
    output.write('{"method":"Page.other"}\0{"method":"Page.loadEventFired"}\0');
    expect(await event).toBeUndefined();
  });

  it.each([
    ['no JSON', 'x\0'],
    ['no object', '1\0'],
    ['null', 'null\0'],
    ['an error', '{"id":1,"error":{"code":1}}\0'],
  ])('rejects where the browser says %s', async (_what, text) => {
    const { pipe, output } = setUp();
    const answer = pipe.send('A.b');
    output.write(text);
    await expect(answer).rejects.toMatchObject({ code: 'EPROTO' });
  });

  it('rejects all that waits, and all that comes, once the browser is gone', async () => {
    const { pipe, output } = setUp();
    const waiting = [pipe.send('A.b'), pipe.waitFor('C.d')];
    output.end();
    output.resume();
    for (const each of waiting) await expect(each).rejects.toMatchObject({ code: 'EPIPE' });
    await expect(pipe.send('E.f')).rejects.toMatchObject({ code: 'EPIPE' });
  });

  it('rejects where the browser does not read', async () => {
    const { pipe, input } = setUp();
    const answer = pipe.send('A.b');
    input.destroy(new Error('broken'));
    await expect(answer).rejects.toMatchObject({ code: 'EPIPE' });
  });
});
