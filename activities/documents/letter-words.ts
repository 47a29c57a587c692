import type { Language } from '#engine/language/text.ts';

interface LetterWords {
  readonly reference: string;
  readonly remediesTitle: string;
  remedy(body: string, lastDay: string, form: string, law: string): string;
  readonly signedFor: string;
  verification(code: string): string;
  readonly law: string;
  /** That another language's wording counts. */
  authentic(language: Language): string;
}

/** What Dossier itself says in a letter; everything else is the definition's. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  fr: {
    reference: 'Référence',
    remediesTitle: 'Voies de recours',
    remedy: (body, lastDay, form, law) =>
      `Contre cette décision, un recours est possible devant : ${body}, ${form}, au plus tard le ${lastDay} si vous la recevez aujourd’hui. Base : ${law}.`,
    signedFor: 'Pour l’administration',
    verification: (code) => `Numéro de contrôle de ce document : ${code}`,
    law: 'Base légale',
    authentic: (language) =>
      `Seule la version ${{ fr: 'française', de: 'allemande', en: 'anglaise', lb: 'luxembourgeoise' }[language]} de cette lettre fait foi.`,
  },
  de: {
    reference: 'Aktenzeichen',
    remediesTitle: 'Rechtsmittel',
    remedy: (body, lastDay, form, law) =>
      `Gegen diese Entscheidung kann Klage erhoben werden bei: ${body}, ${form}, spätestens am ${lastDay}, wenn Sie sie heute erhalten. Grundlage: ${law}.`,
    signedFor: 'Für die Verwaltung',
    verification: (code) => `Prüfnummer dieses Dokuments: ${code}`,
    law: 'Rechtsgrundlage',
    authentic: (language) =>
      `Maßgeblich ist allein die ${{ fr: 'französische', de: 'deutsche', en: 'englische', lb: 'luxemburgische' }[language]} Fassung dieses Schreibens.`,
  },
  en: {
    reference: 'Reference',
    remediesTitle: 'What you can do against this decision',
    remedy: (body, lastDay, form, law) =>
      `You can appeal against this decision to: ${body}, ${form}, by ${lastDay} if you receive it today. Basis: ${law}.`,
    signedFor: 'For the administration',
    verification: (code) => `Control number of this document: ${code}`,
    law: 'Legal basis',
    authentic: (language) =>
      `Only the ${{ fr: 'French', de: 'German', en: 'English', lb: 'Luxembourgish' }[language]} version of this letter is authentic.`,
  },
  lb: {
    reference: 'Referenz',
    remediesTitle: 'Wat Dir géint dës Decisioun maache kënnt',
    remedy: (body, lastDay, form, law) =>
      `Géint dës Decisioun kann ee Recours aleeë bei: ${body}, ${form}, spéitstens den ${lastDay}, wann Dir se haut kritt. Base: ${law}.`,
    signedFor: 'Fir d’Verwaltung',
    verification: (code) => `Kontrollnummer vun dësem Dokument: ${code}`,
    law: 'Rechtsgrondlag',
    authentic: (language) =>
      `Nëmmen déi ${{ fr: 'franséisch', de: 'däitsch', en: 'englesch', lb: 'lëtzebuergesch' }[language]} Versioun vun dësem Bréif zielt.`,
  },
};
