/** The command was not given what it needs; the message says what. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
