import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server treats the next message: takes it, refuses it with a code, or takes it and says nothing. */
export type Mood = 'accept' | 'hang' | number;

export interface Received {
  readonly mail: ParsedMail;
  readonly raw: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** A real mail server on this machine, with moods. */
export class MailServer {
  readonly received: Received[] = [];
  readonly #moods: Mood[] = [];
  readonly #server: SMTPServer;

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 100,
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const mood = this.#moods.shift() ?? 'accept';
          if (typeof mood === 'number')
            return done(Object.assign(new Error('no thanks, léa@mail.example'), { responseCode: mood }));
          const raw = Buffer.concat(chunks).toString('utf8');
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          const to = envelope.rcptTo.map(({ address }) => address);
          void simpleParser(raw).then((mail) => {
            this.received.push({ mail, raw, from, to });
            if (mood === 'accept') done();
          });
        });
      },
    });
  }

  /** Treats the next messages like this, one after the other; those after them are accepted. */
  feel(...moods: Mood[]): void {
    this.#moods.push(...moods);
  }

  async start(): Promise<string> {
    const listening = this.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.#server.close(() => stopped()));
  }
}
