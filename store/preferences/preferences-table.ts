import type { Channel } from './preference.ts';

export interface PreferencesTable {
  person: string;
  channel: Channel;
  language: string;
  phone: string | null;
  postal_address: string | null;
}
