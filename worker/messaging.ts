import type { createActivities } from '#activities/activities.ts';
import type { Mailboxes } from '#activities/messages/take-mail.ts';
import type { Way } from '#api/deps.ts';
import type { Configuration } from './configuration.ts';
import { secretFor } from './secret.ts';

type Messaging = Pick<Parameters<typeof createActivities>[0], 'mail' | 'sms' | 'quietHours'>;

/** How messages leave: what the environment says of mail, text messages and the hours for them. */
export function messaging(configuration: Configuration, secret: string): Messaging {
  const { SMTP_URL, MAIL_FROM, MAIL_REPLY_TO, SMS_GATEWAY, QUIET_HOURS } = configuration;
  const [hours = '', zone = ''] = QUIET_HOURS?.split(' ') ?? [];
  const [from = '', until = ''] = hours.split('-');
  return {
    ...(SMTP_URL !== undefined && {
      mail: { url: SMTP_URL, from: MAIL_FROM, replyTo: MAIL_REPLY_TO, ...mailboxesOf(configuration, secret) },
    }),
    sms: SMS_GATEWAY,
    ...(QUIET_HOURS !== undefined && { quietHours: { from, until, zone } }),
  };
}

/** The services by which messages leave here. */
export const waysOf = ({ SMTP_URL, SMS_GATEWAY }: Configuration): Way[] => [
  ...(SMTP_URL === undefined ? [] : ['email' as const]),
  ...(SMS_GATEWAY === undefined ? [] : ['sms' as const]),
];

/** Where mail comes back to and where people answer to, as far as the environment names such mailboxes. */
export const mailboxesOf = ({ MAIL_BOUNCES, MAIL_REPLIES }: Configuration, secret: string): Mailboxes => ({
  ...(MAIL_BOUNCES !== undefined && { returns: { address: MAIL_BOUNCES, secret: secretFor(secret, 'returned mail') } }),
  ...(MAIL_REPLIES !== undefined && { replies: { address: MAIL_REPLIES, secret: secretFor(secret, 'replies') } }),
});
