import { type Weight, widthOf } from '../fonts/typefaces.ts';

/** Words side by side in one style. */
export interface Fragment {
  readonly text: string;
  readonly weight: Weight;
  readonly link?: string;
}

/** One line as it is drawn; each fragment's place is in points from the line's left end. */
export interface Line {
  readonly fragments: readonly (Fragment & { readonly x: number; readonly width: number })[];
  readonly width: number;
}

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
    const last = fragments.pop();
    if (last) fragments.push({ ...last, text: broken ? last.text : `${last.text} ` });
    return { fragments, width: this.#width };
  }

  /** A blank before a word belongs to what is before it. */
  #append(text: string, style: Fragment): void {
    const last = this.#fragments.at(-1);
    const joins = last && (text === ' ' || (last.weight === style.weight && last.link === style.link));
    this.#width += widthOf(text, joins ? last.weight : style.weight, this.#size);
    if (joins && !(text === ' ' && last.link !== undefined && last.link !== style.link))
      this.#fragments[this.#fragments.length - 1] = { ...last, text: last.text + text };
    else {
      const { weight, link } = style;
      this.#fragments.push(text === ' ' ? { text, weight } : { text, weight, ...(link !== undefined && { link }) });
    }
  }
}
