import { expect, test } from 'vitest';
import type { Message } from '#store/messages/message.ts';
import { calendarEntry } from './calendar-entry.ts';

const message = {
  due: '2026-12-21',
  appointment: null,
  event: 'pieces',
  revision: 0,
  subject: 'Le bail',
  createdAt: Date.UTC(2026, 10, 25),
} as Message;

test('an organizer whose name has quotation marks leaves the entry readable', () => {
  const organizer = { name: 'Commune "Le Parc"; service: aides', address: 'no-reply@dossier.example' };
  const { content = '' } = calendarEntry(message, organizer, 'https://dossier.example/fr/cases/1') ?? {};
  const line = content
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((one) => one.startsWith('ORGANIZER'));
  expect(line).toBe(`ORGANIZER;CN="Commune 'Le Parc'; service: aides":mailto:no-reply@dossier.example`);
});
