import { expect, test } from 'vitest';
import { drawable } from '#pdf/text/drawable.ts';
import { strangeCharacter } from './strange-character.ts';

function isDrawn(text: string): boolean {
  try {
    drawable(text);
    return true;
  } catch {
    return false;
  }
}

test('what a letter may say is what can be drawn, to the character', () => {
  const otherwise: string[] = [];
  for (let point = 0; point <= 0x10_ff_ff; point++) {
    const text = String.fromCodePoint(point);
    if ((strangeCharacter(text) === undefined) !== isDrawn(text)) otherwise.push(point.toString(16));
  }
  expect(otherwise).toEqual([]);
});

test('a name is looked at as it is composed', () => {
  expect(strangeCharacter('Zoe\u0308 Łucja Щърк Ελένη')).toBeUndefined();
  expect(strangeCharacter('Li 李')).toBe('李');
});
