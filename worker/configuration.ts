import { join } from 'node:path';
import { z } from 'zod';
import type { Publishing } from '#api/deps.ts';
import { TASK_QUEUE } from '#workflows/contract.ts';

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
}

/** The demo offices are on the one after it. */
const LAST_PORT = 65_534;

const url = (protocol: RegExp, example: string) => z.url({ protocol, error: `must be an address such as ${example}` });

const partner = z.strictObject({
  name: z.string().min(1),
  url: url(/^https?$/, 'https://partner.example/hand-offs'),
  evidence: url(/^https?$/, 'https://partner.example/evidence').optional(),
  secret: z.string().min(16, 'has at least 16 characters'),
});

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'is not valid JSON' });
    return z.NEVER;
  }
});

const smsGateway = z.strictObject({
  url: url(/^https?$/, 'https://sms.example/messages'),
  token: z.string().min(1),
  body: z.record(z.string(), z.unknown()).optional(),
});

const HOURS = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d \S+$/;
function isZone(zone: string | undefined): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const remoteKey = z.strictObject({
  url: url(/^https?$/, 'https://sign.example/csc/v2'),
  credential: z.string().min(1),
  token: z.string().min(1),
});

const signedMailbox = z
  .email('must be a mail address')
  .regex(/^[^@]{1,15}@/, 'has at most 15 characters before the @, as a signature comes between them');

const environment = z.object({
  PORT: wholeNumber(1, LAST_PORT).default(8080),
  PROXIES: wholeNumber(0, 10).default(0),
  PUBLIC_URL: url(/^https?$/, 'https://dossier.example').optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user@host:5432/dossier').optional(),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d+$/, 'must be host:port, such as 127.0.0.1:7233')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default(TASK_QUEUE),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@mail.example:587').optional(),
  MAIL_FROM: z.email('must be a mail address').default('dossier@localhost.example'),
  DOSSIER_HOME: z.string().min(1).default('.dossier'),
  DOSSIER_ROLE: z.enum(['all', 'api', 'worker'], 'must be all, api or worker').default('all'),
  PUBLISHING: z.enum(['four-eyes', 'alone'], 'must be four-eyes or alone').optional(),
  DOSSIER_SECRET: z.string().min(32, 'has at least 32 characters').optional(),
  DOSSIER_PARTNERS: json.pipe(z.record(z.string(), partner)).optional(),
  MAIL_REPLY_TO: z.email('must be a mail address').optional(),
  MAIL_REPLIES: signedMailbox.optional(),
  MAIL_BOUNCES: signedMailbox.optional(),
  MAIL_RETURNED: z.string().min(1).optional(),
  SMS_GATEWAY: json.pipe(smsGateway).optional(),
  QUIET_HOURS: z
    .string()
    .regex(HOURS, 'must be two times and a time zone, such as 21:00-07:00 Europe/Luxembourg')
    .refine((text) => isZone(text.split(' ')[1]), 'names no time zone')
    .optional(),
  DIGEST_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d \S+$/, 'must be a time and a time zone, such as 07:30 Europe/Luxembourg')
    .refine((text) => isZone(text.split(' ')[1]), 'names no time zone')
    .optional(),
  CLAMAV_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d+$/, 'must be host:port, such as 127.0.0.1:3310')
    .optional(),
  SEAL_KEY: z.string().optional(),
  SEAL_CERTIFICATES: z.string().optional(),
  SEAL_REMOTE: json.pipe(remoteKey).optional(),
  SEAL_TIME_STAMPS: url(/^https?$/, 'https://time.example/tsa').optional(),
});

const usable = environment.superRefine((given, { addIssue }) => {
  const { SEAL_KEY, SEAL_CERTIFICATES, SEAL_REMOTE, MAIL_RETURNED, MAIL_BOUNCES, MAIL_REPLIES } = given;
  const wrong = (path: string, message: string): void => addIssue({ code: 'custom', path: [path], message });
  if ((SEAL_KEY === undefined) !== (SEAL_CERTIFICATES === undefined))
    wrong('SEAL_KEY', 'goes together with SEAL_CERTIFICATES: both, or neither');
  if (SEAL_KEY !== undefined && SEAL_REMOTE) wrong('SEAL_REMOTE', 'names a second key beside SEAL_KEY: keep one');
  if (MAIL_RETURNED !== undefined && MAIL_BOUNCES === undefined && MAIL_REPLIES === undefined)
    wrong('MAIL_RETURNED', 'needs MAIL_BOUNCES or MAIL_REPLIES, the addresses that mail comes back to');
  if (MAIL_REPLIES !== undefined && MAIL_REPLIES.toLowerCase() === MAIL_BOUNCES?.toLowerCase())
    wrong('MAIL_REPLIES', 'is the address of MAIL_BOUNCES: answers need one of their own');
});

export interface Configuration extends z.infer<typeof environment> {
  readonly PUBLIC_URL: string;
  readonly PUBLISHING: Publishing;
}

/** The environment could not be used; the message lists all that is wrong with it. */
export class WrongConfiguration extends Error {
  override readonly name = 'WrongConfiguration';
}

const KINDS: Readonly<Record<string, string>> = { string: 'a text', record: 'an object', object: 'an object' };

/** What is said of a value whose schema has no sentence of its own. */
function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return issue.code === 'unrecognized_keys' ? `has no member ${issue.keys.join(', ')}` : undefined;
}

/** Reads the environment. Variables that are empty count as absent. Throws `WrongConfiguration`. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = usable.safeParse(given, { error: sentenceOf });
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new WrongConfiguration(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const { PORT, PUBLIC_URL = `http://localhost:${PORT}`, DATABASE_URL } = read.data;
  // The embedded database is one person's, on one machine; whoever has a server has colleagues.
  const { PUBLISHING = DATABASE_URL === undefined ? 'alone' : 'four-eyes' } = read.data;
  return { ...read.data, PUBLIC_URL, PUBLISHING };
}

/** Where the embedded database keeps its files. */
export const databaseFolder = ({ DOSSIER_HOME }: Configuration): string => join(DOSSIER_HOME, 'database');
