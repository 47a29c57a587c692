import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A public key infrastructure of its own, made with OpenSSL: a root, and keys that it vouches for. */
export class Pki {
  readonly folder = mkdtempSync(join(tmpdir(), 'dossier-pki-'));

  constructor() {
    const usage = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
    this.openssl(
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', 'root.key', '-out', 'root.pem', '-days', '3650', '-subj', '/O=Test/CN=Root', ...usage],
    );
  }

  openssl(...args: string[]): Buffer {
    return execFileSync('openssl', args, { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, name), content);
  }

  /** A key of this kind with its certificate, as `openssl req` names kinds. */
  issue(name: string, kind: readonly string[], extensions: readonly string[]): { key: string; certificates: string } {
    this.openssl(
      ...['req', '-newkey', ...kind, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`],
      ...['-subj', `/C=LU/O=Ministry of Housing/CN=${name}`],
    );
    this.write(`${name}.ext`, ['basicConstraints=CA:FALSE', ...extensions].join('\n'));
    this.openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial'],
      ...['-out', `${name}.pem`, '-days', '1000', '-extfile', `${name}.ext`],
    );
    return { key: this.read(`${name}.key`), certificates: this.read(`${name}.pem`) + this.read('root.pem') };
  }

  /** A key that seals. */
  seal(name: string, kind: readonly string[] = EC): { key: string; certificates: string } {
    return this.issue(name, kind, ['keyUsage=critical,digitalSignature,nonRepudiation']);
  }

  /** What a time-stamp authority of this root answers to a query (RFC 3161). */
  timeStampReply(query: Uint8Array): Buffer {
    const use = ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=critical,timeStamping'];
    this.issue('tsa', EC, use);
    this.write('serial', '01');
    this.write('tsa.cnf', TSA);
    this.write('query.tsq', query);
    return this.openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq');
  }
}

export const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] as const;

const TSA = `
[tsa]
default_tsa = t
[t]
serial = serial
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;
