import { beyondBounds, MOST_LEVELS } from '../bounds.ts';
import { type Finding, fault } from '../finding.ts';
import { decode } from './decode.ts';
import { Lines } from './lines.ts';
import { membersOf } from './members.ts';
import { type Edit, edited, offsetBefore, type Slip } from './slip.ts';
import { MOST_SLIPS, slipsIn } from './slips.ts';

const LARGEST = 5_000_000;

/** What a file says, or why it cannot be read. */
export interface ReadText {
  /** As it is shown to its author. */
  readonly text: string;
  /** What is wrong with it as a text, each with its line. */
  readonly findings: readonly Finding[];
  /** Absent where nobody can know what was meant; where there are findings, what was meant beyond doubt. */
  readonly definition?: unknown;
  /** The same findings with the lines on which they stand, for what is found in the definition. */
  readonly placed: (findings: readonly Finding[]) => readonly Finding[];
}

/** Reads a file as the text of a definition: UTF-8, JSON, no name twice. Never throws. */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length > LARGEST) return unread('', [fault('shape/too-large', '', { values: { most: LARGEST / 1e6 } })]);
  const { text, otherwise } = decode(bytes);
  const lines = new Lines(text);
  const at = (finding: Finding, offset: number): Finding => ({ ...finding, ...lines.placeOf(offset) });
  if (otherwise)
    return unread(text, [
      at(fault('shape/not-json', '', { words: `shape/not-json: ${otherwise.encoding}` }), otherwise.at),
    ]);
  const { slips, mended, beyond } = mend(text);
  const findings = [...slips.map((slip) => at(findingOf(slip), slip.at)), ...beyond];
  if (!mended) return unread(text, findings);
  const offsetOf = (offset: number): number => offsetBefore(mended.edits, offset);
  const placed = (found: readonly Finding[]): readonly Finding[] => {
    const places = startsOf(mended.text, found);
    return found.map((finding) => at(finding, offsetOf(places.get(finding.pointer) ?? 0)));
  };
  const large = beyondBounds(mended.definition);
  if (large) return unread(text, [...findings, ...placed([large])]);
  const twice = duplicatesIn(mended.text, (offset) => lines.placeOf(offsetOf(offset)).line);
  findings.push(...twice.map(({ finding, start }) => at(finding, offsetOf(start))));
  if (twice.length >= MOST_SLIPS) findings.push(tooMany());
  if (twice.length > 0) return unread(text, findings);
  return { text, findings, definition: mended.definition, placed };
}

const unread = (text: string, findings: readonly Finding[]): ReadText => ({ text, findings, placed: (found) => found });

const tooMany = (): Finding => fault('shape/many-problems', '', { values: { most: MOST_SLIPS } });

interface Mended {
  readonly slips: readonly Slip[];
  readonly beyond: readonly Finding[];
  readonly mended?: { readonly text: string; readonly definition: unknown; readonly edits: readonly Edit[] };
}

/** The text as it is when it is JSON; else its slips, and the text without them where each can be mended. */
function mend(text: string): Mended {
  const definition = parsed(text);
  if (definition !== undefined) return { slips: [], beyond: [], mended: { text, definition, edits: [] } };
  const { slips, stopped, tooDeep } = slipsIn(text);
  if (tooDeep) return { slips, beyond: [fault('shape/too-deep', '', { values: { most: MOST_LEVELS } })] };
  if (slips.length >= MOST_SLIPS) return { slips, beyond: [tooMany()] };
  if (stopped || !slips.every(({ mending }) => mending)) return { slips, beyond: [] };
  const edits = slips.flatMap(({ mending = [] }) => mending).toSorted((a, b) => a.at - b.at);
  const made = edited(text, edits);
  const meant = parsed(made);
  return { slips, beyond: [], ...(meant !== undefined && { mended: { text: made, definition: meant, edits } }) };
}

/** Undefined, which is no JSON, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const findingOf = ({ kind, pointer, values }: Slip): Finding =>
  fault('shape/not-json', pointer, { values, ...(kind && { words: `shape/not-json: ${kind}` as const }) });

interface Twice {
  readonly finding: Finding;
  readonly start: number;
}

/** Of two parts of one name JSON keeps the last and says nothing. */
function duplicatesIn(text: string, lineOf: (offset: number) => number): readonly Twice[] {
  const found: Twice[] = [];
  for (const { name, start, before, pointer } of membersOf(text)) {
    if (before === undefined) continue;
    const values = { name, first: lineOf(before), second: lineOf(start) };
    found.push({ finding: fault('shape/duplicate-key', pointer(), { values }), start });
    if (found.length >= MOST_SLIPS) break;
  }
  return found;
}

/** Where the members begin that findings point to; of one that is not there, what it would stand in. */
function startsOf(text: string, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const wanted = new Set(findings.flatMap(({ pointer }) => upwards(pointer)));
  const names = new Set([...wanted].map((pointer) => pointer.slice(pointer.lastIndexOf('/') + 1)));
  const starts = new Map<string, number>();
  if (wanted.size > 0)
    for (const { name, start, pointer } of membersOf(text)) {
      if (!names.has(String(name).replaceAll('~', '~0').replaceAll('/', '~1'))) continue;
      const here = pointer();
      if (wanted.has(here)) starts.set(here, start);
    }
  const root = text.search(/\S/);
  return new Map(
    findings.map(({ pointer }) => [
      pointer,
      upwards(pointer)
        .map((place) => starts.get(place))
        .find((start) => start !== undefined) ?? root,
    ]),
  );
}

/** The place itself, then what it stands in, up to the whole. */
function upwards(pointer: string): string[] {
  const places: string[] = [];
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) places.push(place);
  return places;
}
