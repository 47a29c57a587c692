import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** How the server treats the next message: takes it, takes it and says nothing or hangs up, or refuses it with a code. */
export type Mood = 'accept' | 'hang' | 'die' | number;

export interface Received {
  readonly mail: ParsedMail;
  readonly raw: string;
  /** Of the envelope. */
  readonly from: string;
  readonly to: readonly string[];
  /** What is to be reported of it (RFC 3461). */
  readonly reports: readonly string[];
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
      hideDSN: false,
      closeTimeout: 100,
      onData: (stream, session, done) => void this.#receive(stream, session, done),
    });
    this.#server.on('error', () => {}); // a sender that is killed takes its connection along
  }

  async #receive(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const mood = this.#moods.shift() ?? 'accept';
    try {
      await this.#take(stream, session, mood);
    } catch (error) {
      return done(error as Error); // cut off: not received
    }
    if (mood === 'hang') return;
    if (mood === 'die') return this.#hangUp();
    done(mood === 'accept' ? null : Object.assign(new Error('no, citizen@mail.example'), { responseCode: mood }));
  }

  /** As a server that dies after the final dot: it has the message, and nobody knows. */
  #hangUp(): void {
    for (const connection of this.#server.connections) (connection as unknown as { _socket: Socket })._socket.destroy();
  }

  /** Treats the next messages like this, one after the other; those after them are accepted. */
  feel(...moods: Mood[]): void {
    this.#moods.push(...moods);
  }

  /** How many messages still meet a mood of theirs. */
  get expects(): number {
    return this.#moods.length;
  }

  async start(): Promise<string> {
    const listening = this.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.#server.close(() => stopped()));
  }

  async #take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession, mood: Mood): Promise<void> {
    const raw = await text(stream);
    if (typeof mood === 'number') return;
    this.received.push({
      raw,
      mail: await simpleParser(raw),
      from: envelope.mailFrom ? envelope.mailFrom.address : '',
      to: envelope.rcptTo.map(({ address }) => address),
      reports: envelope.rcptTo.flatMap(({ dsn }) => dsn?.notify ?? []),
    });
  }
}
