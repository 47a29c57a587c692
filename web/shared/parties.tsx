import type { CaseView } from '#api/use-cases/read-case.ts';
import type { Language } from '#engine/language/text.ts';
import { at, type Screen } from './screen.ts';

interface PartyWords {
  readonly mandatary: string;
  readonly mandate: string;
  readonly counter: string;
}

const words: Readonly<Record<Language, PartyWords>> = {
  en: {
    mandatary: 'Acts for the applicant',
    mandate: 'Mandate',
    counter: 'taken down by an officer',
  },
  fr: { mandatary: 'Mandataire', mandate: 'Mandat', counter: 'saisie par un agent' },
  de: {
    mandatary: 'Bevollmächtigt',
    mandate: 'Vollmacht',
    counter: 'aufgenommen durch die Behörde',
  },
  lb: { mandatary: 'Mandataire', mandate: 'Vollmuecht', counter: 'vun engem Agent agedroen' },
  nl: { mandatary: 'Gemachtigde', mandate: 'Machtiging', counter: 'opgenomen door een medewerker' },
};

/** Who applies, who acts for them, and by which document: rows of a list of facts. */
export function Parties({ screen, view: { record, parties } }: { readonly screen: Screen; readonly view: CaseView }) {
  const said = words[screen.language];
  return (
    <>
      <dt>{screen.words.file.applicant}</dt>
      <dd>
        {parties.applicant}
        {record.filedBy === 'counter' ? ` (${said.counter})` : ''}
      </dd>
      {parties.mandatary === null ? null : (
        <>
          <dt>{said.mandatary}</dt>
          <dd>{parties.mandatary}</dd>
        </>
      )}
      {record.mandate === null ? null : (
        <>
          <dt>{said.mandate}</dt>
          <dd>
            <a class="govuk-link" href={at(screen, `/documents/${record.mandate}`)}>
              {said.mandate}
            </a>
          </dd>
        </>
      )}
    </>
  );
}
