import { connect } from 'node:net';

/** Looks for harmful software in a file; answers what it found, or nothing. Fails when it cannot tell. */
export type Scanner = (bytes: Uint8Array) => Promise<string | undefined>;

export interface ScannerPlace {
  readonly host: string;
  readonly port: number;
}

const PATIENCE_MS = 30_000;
const CHUNK = 1 << 18; // bytes; a daemon takes at least that much at once

/** ClamAV's daemon, asked over TCP with INSTREAM: the file comes in pieces with their lengths, then one of none. */
export const clamAv =
  ({ host, port }: ScannerPlace, patience = PATIENCE_MS): Scanner =>
  (bytes) =>
    new Promise((found, failed) => {
      const socket = connect({ host, port });
      let answer = '';
      socket.setTimeout(patience, () => socket.destroy(new Error('the scanner does not answer')));
      socket.on('error', failed);
      socket.on('data', (data) => {
        answer += data.toString('latin1');
      });
      socket.on('close', () => {
        const [, verdict] = /^stream: (.*?)\0?\n?$/.exec(answer) ?? [];
        const [, name] = /^(.+) FOUND$/.exec(verdict ?? '') ?? [];
        if (verdict === 'OK') found(undefined);
        else if (name !== undefined) found(name);
        else failed(new Error(`the scanner answers: ${answer.slice(0, 100)}`));
      });
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < bytes.byteLength; at += CHUNK) {
          const piece = bytes.subarray(at, at + CHUNK);
          socket.write(lengthOf(piece));
          socket.write(piece);
        }
        socket.write(lengthOf(new Uint8Array()));
      });
    });

function lengthOf({ byteLength }: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(byteLength);
  return length;
}
