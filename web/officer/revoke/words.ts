import type { Language } from '#engine/language/text.ts';

interface RevokeWords {
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly whyHint: string;
  readonly noReason: string;
  readonly revoke: string;
  readonly stay: string;
  readonly done: string;
  readonly link: (name: string) => string;
}

/** The words with which an officer revokes a letter. */
export const revokeWords: Readonly<Record<Language, RevokeWords>> = {
  en: {
    title: 'Revoke a letter',
    text: 'Whoever has this letter verified will be told that it is no longer valid. This cannot be undone, and the letter stays in the case.',
    why: 'Reason',
    whyHint: 'It is kept with your name and shown to officers only.',
    noReason: 'Enter the reason, in up to 1,000 characters.',
    revoke: 'Revoke the letter',
    stay: 'Back without revoking',
    done: 'The letter is revoked.',
    link: (name) => `Revoke ${name}`,
  },
  fr: {
    title: 'Révoquer une lettre',
    text: 'Toute personne qui vérifie cette lettre apprendra qu’elle n’est plus valable. Cette action est définitive ; la lettre reste au dossier.',
    why: 'Motif',
    whyHint: 'Il est conservé avec votre nom et n’est montré qu’aux agents.',
    noReason: 'Indiquez le motif, en 1 000 caractères au plus.',
    revoke: 'Révoquer la lettre',
    stay: 'Retour sans révoquer',
    done: 'La lettre est révoquée.',
    link: (name) => `Révoquer ${name}`,
  },
  de: {
    title: 'Ein Schreiben widerrufen',
    text: 'Wer dieses Schreiben prüfen lässt, erfährt, dass es nicht mehr gilt. Das lässt sich nicht rückgängig machen; das Schreiben bleibt im Fall.',
    why: 'Grund',
    whyHint: 'Er wird mit Ihrem Namen aufbewahrt und nur Bediensteten gezeigt.',
    noReason: 'Geben Sie den Grund an, mit höchstens 1 000 Zeichen.',
    revoke: 'Schreiben widerrufen',
    stay: 'Zurück, ohne zu widerrufen',
    done: 'Das Schreiben ist widerrufen.',
    link: (name) => `${name} widerrufen`,
  },
  lb: {
    title: 'E Bréif widderruffen',
    text: 'Wien dëse Bréif iwwerpréift, gëtt gewuer, datt en net méi gëllt. Dat kann een net réckgängeg maachen; de Bréif bleift am Dossier.',
    why: 'Grond',
    whyHint: 'E gëtt mat Ärem Numm opgehuewen an nëmme Beamte gewisen.',
    noReason: 'Gitt de Grond un, mat héchstens 1 000 Zeechen.',
    revoke: 'De Bréif widderruffen',
    stay: 'Zréck, ouni ze widderruffen',
    done: 'De Bréif ass widderruff.',
    link: (name) => `${name} widderruffen`,
  },
  nl: {
    title: 'Een brief intrekken',
    text: 'Wie deze brief laat controleren, verneemt dat hij niet meer geldt. Dit kan niet ongedaan worden gemaakt; de brief blijft in het dossier.',
    why: 'Reden',
    whyHint: 'Die wordt met uw naam bewaard en alleen aan medewerkers getoond.',
    noReason: 'Vul de reden in, in hoogstens 1000 tekens.',
    revoke: 'De brief intrekken',
    stay: 'Terug zonder in te trekken',
    done: 'De brief is ingetrokken.',
    link: (name) => `${name} intrekken`,
  },
};
