import type { Context } from 'hono';
import type { Env } from '../http/env.ts';

/**
 * From where somebody asks, for counting: an IPv4 address, or the network of an IPv6 one (/64), which one subscriber has
 * whole. Behind proxies of ours, what the outermost of them saw; without them `X-Forwarded-For` is anybody's claim.
 */
export function addressOf(c: Context<Env>): string {
  const { proxies } = c.get('deps');
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const seen = proxies > 0 ? forwarded.at(-proxies) : (c.env as Socket | undefined)?.incoming?.socket?.remoteAddress;
  return networkOf(seen ?? '');
}

/** As much of what @hono/node-server gives as is used here; nothing in tests. */
interface Socket {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

export function networkOf(address: string): string {
  const mapped = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [front = [], back = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return `${[...front, ...zeros, ...back].slice(0, 4).join(':').toLowerCase()}::/64`;
}
