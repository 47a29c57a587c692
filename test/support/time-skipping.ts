import { join } from 'node:path';
import { Connection, type ConnectionOptions } from '@temporalio/client';
import { InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';
import { findJars } from '#scripts/temporal/time-skipping/find-jars.ts';
import { startTimeSkipping } from '#scripts/temporal/time-skipping/start-time-skipping.ts';

/** Where the test server's program lies; undefined on a machine that cannot run it. */
export const timeSkippingJars = (): Promise<string | undefined> =>
  findJars((line) => console.warn(line), AbortSignal.timeout(10 * 60_000));

/** A Temporal server whose clock begins when it is told, and passes months at once when it is asked to. */
export class TimeSkipping {
  readonly address: string;
  readonly #connection: Connection;
  readonly #end: () => Promise<void>;
  #now: number;

  private constructor(address: string, connection: Connection, end: () => Promise<void>, now: number) {
    this.address = address;
    this.#connection = connection;
    this.#end = end;
    this.#now = now;
  }

  /** `folder` takes its log. */
  static async startAt(instant: number, jars: string, folder: string): Promise<TimeSkipping> {
    const { address, child } = await startTimeSkipping({ jars, begins: instant, log: join(folder, 'server.log') });
    try {
      return new TimeSkipping(address, await Connection.connect(knowingTime(address)), () => child.stop(), instant);
    } catch (error) {
      await child.stop();
      throw error;
    }
  }

  /** Its time, as it was last looked at. */
  now = (): number => this.#now;

  async look(): Promise<number> {
    const { time } = await this.#service.getCurrentTime({});
    this.#now = Number(time?.seconds ?? 0) * 1_000 + Math.floor((time?.nanos ?? 0) / 1_000_000);
    return this.#now;
  }

  /** Lets time pass, with everything that happens on the way. */
  async passUntil(instant: number): Promise<void> {
    const left = instant - (await this.look());
    if (left > 0)
      await this.#service.unlockTimeSkippingWithSleep({
        duration: { seconds: Math.floor(left / 1_000) as never, nanos: (left % 1_000) * 1_000_000 },
      });
    await this.look();
  }

  async stop(): Promise<void> {
    await this.#connection.close();
    await this.#end();
  }

  get #service() {
    const { testService } = this.#connection;
    if (!testService) throw new Error('this server cannot skip time');
    return testService;
  }
}

/** As the SDK's own test environment connects: the service that moves the clock is not offered otherwise. */
const knowingTime = (address: string): ConnectionOptions => ({
  address,
  ...{ [InternalConnectionOptionsSymbol]: { supportsTestService: true } },
});
