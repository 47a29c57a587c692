import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Handler } from 'hono';
import type { Env } from '#api/http/env.ts';

/** A file that never changes, because its address holds the hash of its content. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Readonly<Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>>;
}

export function assetOf(content: string, ending: string, type: string): Asset {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  const plain = new TextEncoder().encode(content);
  return {
    path: `/assets/${hash}.${ending}`,
    type,
    bytes: {
      identity: plain,
      gzip: new Uint8Array(gzipSync(plain)),
      br: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })),
    },
  };
}

/** A page icon that is also the mark in the header: a sheet with a tick. */
export const icon = assetOf(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect width="28" height="28" rx="5" fill="#0b4a6f"/><path d="M8 5h9l4 4v14H8z" fill="#fff"/><path d="M11 15l3 3 5-6" fill="none" stroke="#0b4a6f" stroke-width="2.4"/></svg>',
  'svg',
  'image/svg+xml',
);

/** Serves the assets in the best encoding that is accepted; to be kept for a year. */
export function serveAsset(assets: readonly Asset[]): Handler<Env> {
  const known = new Map(assets.map((asset) => [asset.path, asset]));
  return (c, next) => {
    const asset = known.get(c.req.path);
    if (!asset) return next();
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
    return c.body(asset.bytes[encoding], 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
  };
}
