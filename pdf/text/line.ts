import { type Weight, widthOf } from '../fonts/typefaces.ts';

/** Words side by side in one style. */
export interface Fragment {
  readonly text: string;
  readonly weight: Weight;
  readonly link?: string;
  /** What is read in its stead: of a broken word its beginning is read as the whole, its rest as nothing. */
  readonly said?: string;
}

/** One line as it is drawn; each fragment's place is in points from the line's left end. */
export interface Line {
  readonly fragments: readonly (Fragment & { readonly x: number; readonly width: number })[];
  readonly width: number;
}

/** Whether what is read of two fragments is what is read of them as one. */
const readsOn = (last: Fragment, next: Fragment): boolean =>
  next.said === '' ? last.said !== undefined : last.said === undefined && next.said === undefined;

/** A line while it takes words. */
export class LineUnderWay {
  readonly #size: number;
  readonly #fragments: Fragment[] = [];
  #width = 0;

  constructor(size: number) {
    this.#size = size;
  }

  get isEmpty(): boolean {
    return this.#fragments.length === 0;
  }

  get widthWithSpace(): number {
    return this.isEmpty ? 0 : this.#width + widthOf(' ', this.#fragments.at(-1)?.weight ?? 'regular', this.#size);
  }

  add(word: readonly Fragment[]): void {
    for (const [i, fragment] of word.entries()) {
      if (i === 0 && !this.isEmpty) this.#append(' ', word[0] ?? fragment);
      this.#append(fragment.text, fragment);
    }
  }

  /** `broken`: it ends within a word. Else it ends with a blank, so that what reads the file does not join two words. */
  end(broken: boolean): Line {
    let x = 0;
    const fragments = this.#fragments.map((fragment) => {
      const width = widthOf(fragment.text, fragment.weight, this.#size);
      x += width;
      return { ...fragment, x: x - width, width };
    });
    const last = fragments.at(-1);
    if (broken || !last) return { fragments, width: this.#width };
    const { weight } = last;
    if (last.said === undefined) fragments[fragments.length - 1] = { ...last, text: `${last.text} ` };
    else fragments.push({ text: ' ', weight, x, width: 0 });
    return { fragments, width: this.#width };
  }

  /** A blank before a word belongs to what is before it. */
  #append(text: string, style: Fragment): void {
    const last = this.#fragments.at(-1);
    const joins =
      last &&
      (text === ' '
        ? last.said === undefined
        : last.weight === style.weight && last.link === style.link && readsOn(last, style));
    this.#width += widthOf(text, joins ? last.weight : style.weight, this.#size);
    if (joins && !(text === ' ' && last.link !== undefined && last.link !== style.link))
      this.#fragments[this.#fragments.length - 1] = { ...last, text: last.text + text };
    else {
      const { weight, link, said } = style;
      this.#fragments.push(
        text === ' '
          ? { text, weight }
          : { text, weight, ...(link !== undefined && { link }), ...(said !== undefined && { said }) },
      );
    }
  }
}
