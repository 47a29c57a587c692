/** The edition in force on a day: the last that was valid from that day or earlier, in whatever order they are written. */
export function editionOn<E extends { readonly validFrom: string }>(
  editions: readonly E[],
  day: string,
): E | undefined {
  let inForce: E | undefined;
  for (const edition of editions) {
    if (edition.validFrom <= day && (inForce === undefined || edition.validFrom >= inForce.validFrom))
      inForce = edition;
  }
  return inForce;
}
