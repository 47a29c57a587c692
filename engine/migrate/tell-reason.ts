import { fromId, stepName } from '../export/step-names.ts';
import { stepOf } from '../kernel/state.ts';
import type { Language } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';
import { dayInWords } from '../time/day-in-words.ts';
import { dayOf } from '../time/zone.ts';
import type { Reason } from './reason.ts';
import { placesOf, type Version } from './version.ts';
import { wordsOf } from './words/words.ts';

/** A reason as a sentence, with the names that the procedure gives; the new version's, else those of the one before. */
export function tellReason(reason: Reason, [from, to]: readonly [Version, Version], language: Language): string {
  const words = wordsOf(language);
  if ('path' in reason) {
    const name = nameOfPath(to, reason.path, language) ?? nameOfPath(from, reason.path, language);
    const day = dayInWords(dayOf(reason.at, from.plan.calendar.zone), language);
    return words[reason.why](name ?? wordsIn(to.procedure.service.name, language), day);
  }
  if ('place' in reason)
    return words[reason.why](
      labelOf(to, reason.place, language) ?? labelOf(from, reason.place, language) ?? reason.place,
    );
  if ('step' in reason)
    return words[reason.why](nameOfPath(from, reason.step, language) ?? fromId(stepOf(reason.step)));
  if ('clock' in reason) return words[reason.why](fromId(reason.clock));
  return words[reason.why];
}

/** What a step is called; of a scope, the step that it is inside of. None for the procedure itself. */
function nameOfPath(version: Version, path: string, language: Language): string | undefined {
  const { steps, scopes } = placesOf(version);
  const step = steps.get(path) ?? scopes.get(path)?.inside;
  return step && stepName(step, language);
}

function labelOf({ procedure }: Version, place: string, language: Language): string | undefined {
  const [group = '', name = ''] = place.split('.');
  const label = procedure.data[group]?.[name]?.label;
  return label && wordsIn(label, language);
}
