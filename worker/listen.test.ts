import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.ts';

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((up) => other.once('listening', up));
  const { port: taken } = other.address() as { port: number };
  await expect(listen(() => new Response(), { port: taken, hostname: '127.0.0.1' })).rejects.toMatchObject({
    name: 'WrongConfiguration',
    message: expect.stringContaining(`Port ${taken} is in use`),
  });
});
