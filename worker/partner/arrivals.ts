import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A hand-off as it came in, and what was answered. */
export interface Arrival {
  readonly id: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly replyTo: string;
  readonly shares: Readonly<Record<string, unknown>>;
  readonly answer?: string;
}

/** What has arrived, kept in a file of JSON lines so that a restart forgets nothing. */
export class Arrivals {
  readonly #file: string;
  readonly #byId = new Map<string, Arrival>();

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    for (const line of this.#lines()) {
      const arrival = JSON.parse(line) as Arrival;
      this.#byId.set(arrival.id, { ...this.#byId.get(arrival.id), ...arrival });
    }
  }

  #lines(): string[] {
    try {
      return readFileSync(this.#file, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}')); // a cut line is no line
    } catch {
      return [];
    }
  }

  get all(): readonly Arrival[] {
    return [...this.#byId.values()].toReversed();
  }

  find(id: string): Arrival | undefined {
    return this.#byId.get(id);
  }

  keep(arrival: Arrival): void {
    appendFileSync(this.#file, `${JSON.stringify(arrival)}\n`);
    this.#byId.set(arrival.id, arrival);
  }
}
