import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';

const saidOf = (env: Readonly<Record<string, string>>): string[] => {
  try {
    readConfiguration(env);
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  return [];
};

const port = 'PORT: must be a whole number from 1 to 65534';
const proxies = 'PROXIES: must be a whole number from 0 to 10';
const partner = 'DOSSIER_PARTNERS.tax';

describe('what is wrong with a setting is said in a sentence of its own', () => {
  test.each<[string, string, readonly string[]]>([
    ['PORT', 'abc', [port]],
    ['PORT', '0', [port]],
    ['PORT', '65535', [port]],
    ['PORT', '80.5', [port]],
    ['PROXIES', 'two', [proxies]],
    ['PROXIES', '-1', [proxies]],
    ['DOSSIER_PARTNERS', '[]', ['DOSSIER_PARTNERS: must be an object']],
    ['DOSSIER_PARTNERS', '{"tax":1}', [`${partner}: must be an object`]],
    [
      'DOSSIER_PARTNERS',
      '{"tax":{"url":"https://tax.example","secret":7,"name":""}}',
      [`${partner}.name: must not be empty`, `${partner}.secret: must be a text`],
    ],
    [
      'DOSSIER_PARTNERS',
      '{"tax":{"url":"https://tax.example","name":"Tax","key":""}}',
      [`${partner}.secret: is missing`, `${partner}: has no member key`],
    ],
    ['SMS_GATEWAY', '{"url":"https://sms.example","token":"t","body":[]}', ['SMS_GATEWAY.body: must be an object']],
    [
      'SEAL_REMOTE',
      '{"url":"https://sign.example"}',
      ['SEAL_REMOTE.credential: is missing', 'SEAL_REMOTE.token: is missing'],
    ],
  ])('%s=%s', (name, value, sentences) => {
    expect(saidOf({ [name]: value })).toEqual(sentences.map((sentence) => `  ${sentence}`));
  });

  test('what is right is taken', () => {
    expect(readConfiguration({ PORT: '8443', PROXIES: '' })).toMatchObject({ PORT: 8443, PROXIES: 0 });
  });
});
