import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { clamAv, type ScannerPlace } from './scanner.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** A daemon as its manual describes it (clamd(8)): it reads the pieces, and answers once they end. */
async function daemon(answer: (file: Buffer) => string | undefined): Promise<ScannerPlace> {
  server = createServer((socket) => {
    let sent = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      sent = Buffer.concat([sent, data]);
      const file = fileIn(sent);
      const said = file && answer(file);
      if (said !== undefined) socket.end(said);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
}

/** The file, once it is there to its end. */
function fileIn(sent: Buffer): Buffer | undefined {
  if (!sent.toString('latin1').startsWith('zINSTREAM\0')) return undefined;
  const pieces: Buffer[] = [];
  for (let at = 10; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > sent.length) return undefined;
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const file = Uint8Array.from({ length: 700_000 }, (_, i) => i % 251);

test('the daemon gets the file to its last byte, and its word counts', async () => {
  let seen: Buffer | undefined;
  const scan = clamAv(
    await daemon((whole) => {
      seen = whole;
      return 'stream: OK\0';
    }),
  );
  expect(await scan(file)).toBeUndefined();
  expect(seen?.equals(file)).toBe(true);
});

test('what it finds has a name', async () => {
  expect(await clamAv(await daemon(() => 'stream: Eicar-Test-Signature FOUND\0'))(file)).toBe('Eicar-Test-Signature');
});

test.each(['INSTREAM size limit exceeded. ERROR\0', '', 'stream: OK FOUND OK'])(
  'an answer that is no verdict is none: %s',
  async (answer) => {
    await expect(clamAv(await daemon(() => answer))(file)).rejects.toThrow('the scanner answers');
  },
);

test('a daemon that says nothing, or is not there, has not said that all is well', async () => {
  const silent = await daemon(() => undefined);
  await expect(clamAv(silent, 200)(file)).rejects.toThrow('does not answer');
  server?.close();
  await expect(clamAv({ host: '127.0.0.1', port: 1 })(file)).rejects.toThrow();
});
