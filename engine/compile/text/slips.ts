import { MOST_LEVELS } from '../bounds.ts';
import { pointerTo } from '../finding.ts';
import type { Values } from '../words/message-of.ts';
import {
  type Flaw,
  flawOfForeignText,
  flawOfName,
  flawOfNumber,
  flawOfOpenText,
  flawOfWord,
  flawsOfText,
  inHex,
  unquoted,
} from './flaws.ts';
import { Lines } from './lines.ts';
import type { Edit, Slip, SlipKind } from './slip.ts';
import { type Token, tokenAt } from './token.ts';

export interface Slips {
  readonly slips: readonly Slip[];
  /** There may be more behind these. */
  readonly stopped: boolean;
  readonly tooDeep: boolean;
}

/** What nobody reads to its end is not told. */
export const MOST_SLIPS = 50;

/** Why a text is not JSON: each place, up to the first behind which nobody can know what was meant. */
export const slipsIn = (text: string): Slips => new Reading(text).slips();

/** An object or a list that is not closed yet. */
interface Open {
  readonly bracket: '{' | '[';
  readonly start: number;
  /** How far the line is indented on which it is opened. */
  readonly indent: number;
  /** The name or the number of what is read in it. */
  at: string | number;
}

interface Said {
  readonly kind?: SlipKind;
  readonly values?: Values;
  readonly mending?: readonly Edit[];
}

const CLOSES = { '}': '{', ']': '[' } as const;
const CLOSED_BY = { '{': '}', '[': ']' } as const;
const LONGEST_QUOTED = 40;

/** One reading of a text, token by token. */
class Reading {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #slips: Slip[] = [];
  readonly #around: Open[] = [];
  #expects: 'name' | 'colon' | 'value' | 'comma' | 'nothing' = 'value';
  #before: Token | undefined;
  #number: Token | undefined;
  #indent = 0;
  /** What was closed by a bracket further to the left: its own may be the one that is missing. */
  #suspect: { readonly open: Open; readonly pointer: string } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new Lines(text);
  }

  slips(): Slips {
    for (let at = 0; ; ) {
      const token = tokenAt(this.#text, at);
      const newline = this.#text.slice(at, token.start).lastIndexOf('\n');
      const isFirst = newline >= 0;
      if (isFirst) this.#indent = token.start - (at + newline + 1);
      const goesOn = token.kind === 'end' ? this.#end(token) : this.#take(token, isFirst);
      const stopped = !goesOn || this.#slips.length >= MOST_SLIPS;
      if (stopped || token.kind === 'end')
        return { slips: this.#slips, stopped, tooDeep: this.#around.length > MOST_LEVELS };
      at = token.end;
    }
  }

  /** Whether it is worth while to read on. */
  #take(token: Token, isFirst: boolean): boolean {
    const { kind, start } = token;
    if (kind === 'blank' || kind === 'comment') return this.#skip(token);
    if (kind === 'open-comment') return this.#stop(start, { kind: 'comment' });
    if (this.#expects === 'nothing')
      return this.#stop(start, { kind: 'more-follows', values: this.#lineOf(this.#before) });
    const goesOn = this.#takeOwn(token, isFirst);
    this.#before = token;
    return goesOn;
  }

  #takeOwn(token: Token, isFirst: boolean): boolean {
    const { kind, start } = token;
    if (kind === '{' || kind === '[') return this.#open(kind, start);
    if (kind === '}' || kind === ']') return this.#close(kind, start, isFirst);
    if (kind === ':') return this.#colon(token);
    if (kind === ',') return this.#comma(start);
    if (kind === 'sign') return this.#sign(token);
    return this.#scalar(token);
  }

  #skip(token: Token): boolean {
    const { kind, start, end } = token;
    const written = this.#written(token);
    const mending = [{ at: start, length: end - start, text: written.replaceAll(/[^\n]/g, ' ') }];
    if (kind === 'comment') this.#tell(start, { kind: 'comment', mending });
    else this.#tell(start, { kind: 'blank', values: { found: inHex(written) }, mending });
    return true;
  }

  #open(bracket: '{' | '[', start: number): boolean {
    if (!this.#leadsTo('value', start)) return this.#stopAtSign(start, bracket);
    this.#around.push({ bracket, start, indent: this.#indent, at: bracket === '[' ? 0 : '' });
    this.#expects = bracket === '[' ? 'value' : 'name';
    return this.#around.length <= MOST_LEVELS;
  }

  #close(bracket: '}' | ']', start: number, isFirst: boolean): boolean {
    const open = this.#around.at(-1);
    if (!open) return this.#stopAtSign(start, bracket);
    if (open.bracket !== CLOSES[bracket])
      return this.#stop(start, {
        kind: 'other-bracket',
        values: {
          found: bracket,
          open: open.bracket,
          close: CLOSED_BY[open.bracket],
          line: this.#lines.placeOf(open.start).line,
        },
      });
    this.#noCommaBefore();
    this.#noValueMissing(start);
    this.#around.pop();
    if (isFirst && this.#indent < open.indent) this.#suspect ??= { open, pointer: this.#pointer() };
    this.#valueRead();
    return true;
  }

  /** A comma stands between two, so not before the end. */
  #noCommaBefore(): void {
    const before = this.#before;
    const isTold = this.#slips.at(-1)?.at === before?.start;
    if (before?.kind === ',' && this.#expects !== 'comma' && !isTold) this.#commaTooMany(before.start);
  }

  #commaTooMany(at: number): void {
    this.#tell(at, { kind: 'comma-too-many', mending: [{ at, length: 1, text: '' }] });
  }

  #noValueMissing(start: number): void {
    if (this.#expects !== 'colon' && this.#before?.kind !== ':') return;
    this.#tell(start, { kind: 'value-missing', values: { name: this.#around.at(-1)?.at ?? '' } });
    this.#valueRead();
  }

  #colon({ start }: Token): boolean {
    if (this.#expects !== 'colon') return this.#stopAtSign(start, ':');
    this.#expects = 'value';
    return true;
  }

  #comma(start: number): boolean {
    this.#noValueMissing(start);
    const open = this.#around.at(-1);
    if (!open) return this.#stopAtSign(start, ',');
    if (this.#expects !== 'comma') {
      this.#commaTooMany(start);
      return true;
    }
    if (typeof open.at === 'number') open.at++;
    this.#expects = open.bracket === '[' ? 'value' : 'name';
    return true;
  }

  /** What other languages write for a colon or a comma. */
  #sign(token: Token): boolean {
    const { start, end } = token;
    const found = this.#written(token);
    if (found === '=' && this.#expects === 'colon') {
      this.#tellColon(start, { at: start, length: end - start, text: ':' });
      this.#expects = 'value';
      return true;
    }
    if (found === ';' && this.#expects === 'comma') {
      this.#tellComma(start, { at: start, length: end - start, text: ',' });
      return this.#comma(start);
    }
    return this.#stopAtSign(start, found);
  }

  #scalar(token: Token): boolean {
    const { kind, start } = token;
    if (kind === 'open-text') return this.#stopAtFlaw(flawOfOpenText(this.#text, token));
    if (this.#isDecimal(token)) return this.#decimalComma(token);
    if (this.#expects === 'comma' && this.#isInside(token)) return this.#stop(start, { kind: 'quote-inside' });
    if (this.#isThousands(token)) return this.#noNumber(this.#number?.start ?? start, token.end);
    const isName = this.#leadsTo('name', start);
    if (!isName && !this.#leadsTo('value', start)) return this.#stopAtSign(start, this.#quoted(token));
    return isName ? this.#name(token) : this.#value(token);
  }

  /** `"most": 1 000` */
  #isThousands({ kind, start }: Token): boolean {
    const whole = this.#number;
    if (kind !== 'number' || whole === undefined || this.#expects !== 'comma') return false;
    return this.#around.at(-1)?.bracket === '{' && !this.#text.slice(whole.end, start).includes('\n');
  }

  #noNumber(start: number, end: number): boolean {
    return this.#stop(start, { kind: 'number', values: { found: cut(this.#text.slice(start, end)) } });
  }

  /** A text that goes on behind its quotation mark. */
  #isInside({ kind, start }: Token): boolean {
    const before = this.#before;
    if (before?.kind !== 'text') return false;
    return before.end === start || (kind === 'word' && !this.#text.slice(before.end, start).includes('\n'));
  }

  #isDecimal({ kind }: Token): boolean {
    return kind === 'number' && this.#expects === 'name' && this.#before?.kind === ',' && this.#number !== undefined;
  }

  /** `"rate": 0,5` */
  #decimalComma(token: Token): boolean {
    const comma = this.#before?.start ?? token.start;
    const whole = this.#number;
    const found = this.#text.slice(whole?.start ?? comma, token.end);
    const meant = found.replace(/\s*,\s*/, '.');
    if (flawOfNumber(meant, 0)) return this.#noNumber(whole?.start ?? comma, token.end);
    const mending = [{ at: comma, length: token.start - comma, text: '.' }];
    this.#tell(whole?.start ?? comma, { kind: 'decimal-comma', values: { found, meant }, mending });
    this.#expects = 'comma';
    return true;
  }

  #name(token: Token): boolean {
    const written = this.#written(token);
    const open = this.#around.at(-1);
    const swallowed =
      token.kind === 'text' && tokenAt(this.#text, token.end).kind !== ':' && flawOfName(written, token.start);
    if (swallowed) return this.#stopAtFlaw(swallowed);
    const isBare = token.kind === 'word' || token.kind === 'number';
    this.#tellFlaws(isBare ? [unquoted(written, token.start)] : this.#flawsOf(token));
    if (isBare && tokenAt(this.#text, token.end).kind !== ':') return false;
    if (open) open.at = nameFrom(written);
    this.#expects = 'colon';
    return true;
  }

  #value(token: Token): boolean {
    const flaws = this.#flawsOf(token);
    this.#tellFlaws(flaws);
    this.#valueRead();
    this.#number = token.kind === 'number' ? token : undefined;
    return !flaws.some((flaw) => flaw?.kind === 'unquoted') || this.#isWhole(token);
  }

  /** Nothing more of it stands on its line. */
  #isWhole({ end }: Token): boolean {
    const next = tokenAt(this.#text, end);
    return /^[,}\]]|end$/.test(next.kind) || this.#text.slice(end, next.start).includes('\n');
  }

  #flawsOf(token: Token): readonly (Flaw | undefined)[] {
    const written = this.#written(token);
    if (token.kind === 'text') return flawsOfText(written, token.start);
    if (token.kind === 'foreign-text') return [flawOfForeignText(written, token.start)];
    return [token.kind === 'number' ? flawOfNumber(written, token.start) : flawOfWord(written, token.start)];
  }

  #tellFlaws(flaws: readonly (Flaw | undefined)[]): void {
    for (const flaw of flaws) if (flaw) this.#tell(flaw.at, saidOf(flaw));
  }

  #valueRead(): void {
    this.#number = undefined;
    this.#expects = this.#around.length === 0 ? 'nothing' : 'comma';
  }

  /** Whether a name or a value may stand here, if need be behind a comma or a colon that was forgotten. */
  #leadsTo(wanted: 'name' | 'value', start: number): boolean {
    const open = this.#around.at(-1);
    if (wanted === 'value' && this.#expects === 'colon') {
      const at = this.#before?.end ?? start;
      this.#tellColon(start, { at, length: 0, text: ':' });
      this.#expects = 'value';
    }
    if (this.#expects === 'comma' && open && (open.bracket === '[') === (wanted === 'value')) {
      const at = this.#before?.end ?? start;
      this.#tellComma(at, { at, length: 0, text: ',' });
      if (typeof open.at === 'number') open.at++;
      this.#expects = wanted;
    }
    return this.#expects === wanted;
  }

  #tellColon(at: number, mending: Edit): void {
    this.#tell(at, { kind: 'colon-missing', values: { name: this.#around.at(-1)?.at ?? '' }, mending: [mending] });
  }

  #tellComma(at: number, mending: Edit): void {
    const values = { found: this.#before ? this.#quoted(this.#before) : '' };
    this.#tell(at, { kind: 'comma-missing', values, mending: [mending] });
  }

  /** Whether nothing is missing at the end. */
  #end({ start }: Token): boolean {
    const suspect = this.#suspect?.open ?? this.#around.at(-1);
    if (this.#expects === 'nothing') return true;
    if (!suspect) return this.#stop(0, { kind: 'empty' });
    const pointer = this.#suspect?.pointer ?? this.#pointer(this.#around.length - 1);
    const { bracket } = suspect;
    const values = { found: bracket, close: CLOSED_BY[bracket], line: this.#lines.placeOf(start).line };
    return this.#stop(suspect.start, { kind: 'unclosed', values }, pointer);
  }

  #stopAtSign(at: number, found: string): boolean {
    return this.#stop(at, { values: { found } });
  }

  #stopAtFlaw(flaw: Flaw): boolean {
    return this.#stop(flaw.at, saidOf(flaw));
  }

  #stop(at: number, said: Said, pointer = this.#pointer()): false {
    this.#slips.push({ at, pointer, values: {}, ...said });
    return false;
  }

  #tell(at: number, said: Said): void {
    this.#slips.push({ at, pointer: this.#pointer(), values: {}, ...said });
  }

  #pointer(levels = this.#around.length): string {
    const parts = this.#around.slice(0, levels).map(({ at }) => at);
    return pointerTo(...(parts.at(-1) === '' ? parts.slice(0, -1) : parts));
  }

  #lineOf(token: Token | undefined): Values {
    return { line: this.#lines.placeOf(token?.start ?? 0).line };
  }

  #written({ start, end }: Token): string {
    return this.#text.slice(start, end);
  }

  #quoted(token: Token): string {
    return cut(this.#written(token));
  }
}

const cut = (written: string): string =>
  written.length > LONGEST_QUOTED ? `${written.slice(0, LONGEST_QUOTED)}…` : written;

const saidOf = ({ kind, found, meant, edit }: Flaw): Said => ({
  kind,
  values: { found: cut(found), ...(meant !== undefined && { meant: cut(meant) }) },
  ...(edit && { mending: [edit] }),
});

function nameFrom(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replaceAll(/^\W|\W$/g, '');
  }
}
