import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A hand-off as it came in, and what became of it. */
export interface Arrival {
  readonly id: string;
  readonly subject: string;
  /** When the first authority had it. */
  readonly receivedAt: string;
  readonly replyTo: string;
  /** A payment; else an order. */
  readonly asks?: 'payment';
  readonly shares: Readonly<Record<string, unknown>>;
  /** What was decided here. */
  readonly outcome?: string;
  /** What became of the answer, once the sender has it or does not want it. */
  readonly answer?: string;
}

/** Whether arrivals are accepted as they come, or wait for somebody. */
interface Mode {
  readonly automatic: boolean;
}

/** What has arrived, kept in a file of JSON lines so that a restart forgets nothing. */
export class Arrivals {
  readonly #file: string;
  readonly #byId = new Map<string, Arrival>();
  #automatic = true;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    const kept = contentOf(file);
    for (const line of kept.split('\n')) this.#take(line);
    if (kept !== '' && !kept.endsWith('\n')) appendFileSync(file, '\n'); // the next line is one of its own
  }

  /** The newest first. */
  get all(): readonly Arrival[] {
    return [...this.#byId.values()].toReversed();
  }

  get automatic(): boolean {
    return this.#automatic;
  }

  set automatic(automatic: boolean) {
    this.#append({ automatic });
    this.#automatic = automatic;
  }

  find(id: string): Arrival | undefined {
    return this.#byId.get(id);
  }

  keep(arrival: Arrival): void {
    this.#append(arrival);
    this.#byId.set(arrival.id, arrival);
  }

  #append(line: Arrival | Mode): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  /** A line that was cut off while it was written is none: nobody was told that it is kept. */
  #take(line: string): void {
    let read: Arrival | Mode;
    try {
      read = JSON.parse(line) as Arrival | Mode;
    } catch {
      return;
    }
    if ('automatic' in read) this.#automatic = read.automatic;
    else this.#byId.set(read.id, read);
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return '';
  }
}
