import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pki } from './pki.ts';

interface Judged {
  /** OpenSSL: the signature is right, names its certificate (CAdES), and the root vouches for that. */
  readonly openssl: boolean;
  /** What poppler says. */
  readonly pdfsig: string;
}

/** What judges that are not ours say of a sealed file. */
export function judged({ folder }: Pki, bytes: Uint8Array, root = 'root.pem'): Judged {
  const text = Buffer.from(bytes).toString('latin1');
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(text)?.slice(1).map(Number) ?? [];
  const [, before = 0, after = 0, rest = 0] = range;
  const content = Buffer.concat([bytes.subarray(0, before), bytes.subarray(after, after + rest)]);
  const kept = Buffer.from(text.slice(before + 1, after - 1), 'hex');
  writeFileSync(join(folder, 'content'), content);
  writeFileSync(join(folder, 'signature'), kept.subarray(0, 4 + kept.readUInt16BE(2)));
  writeFileSync(join(folder, 'sealed.pdf'), bytes);
  const given = ['-inform', 'DER', '-in', 'signature', '-content', 'content', '-binary', '-CAfile', root];
  const args = ['cms', '-verify', '-cades', ...given, '-purpose', 'any', '-out', '/dev/null'];
  const run = (program: string, ...rest: string[]) => spawnSync(program, rest, { cwd: folder, encoding: 'utf8' });
  return { openssl: run('openssl', ...args).status === 0, pdfsig: run('pdfsig', '-nocert', 'sealed.pdf').stdout };
}
