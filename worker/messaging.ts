import type { createActivities } from '#activities/activities.ts';
import type { Configuration } from './configuration.ts';

type Messaging = Pick<Parameters<typeof createActivities>[0], 'mail' | 'sms' | 'quietHours'>;

/** How messages leave: what the environment says of mail, text messages and the hours for them. */
export function messaging(configuration: Configuration): Messaging {
  const { SMTP_URL, MAIL_FROM, MAIL_REPLY_TO, SMS_GATEWAY, QUIET_HOURS } = configuration;
  const [hours = '', zone = ''] = QUIET_HOURS?.split(' ') ?? [];
  const [from = '', until = ''] = hours.split('-');
  return {
    ...(SMTP_URL !== undefined && { mail: { url: SMTP_URL, from: MAIL_FROM, replyTo: MAIL_REPLY_TO } }),
    sms: SMS_GATEWAY,
    ...(QUIET_HOURS !== undefined && { quietHours: { from, until, zone } }),
  };
}
