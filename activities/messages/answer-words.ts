import type { Language } from '#engine/language/text.ts';

/** What applicants are told where an answer by mail comes into the case file. */
export const answerWords: Readonly<Record<Language, string>> = {
  fr: 'Vous pouvez répondre à ce courriel : votre réponse entre dans le dossier, mais pas les fichiers que vous y joignez. Remettez dans votre espace les pièces que nous vous demandons.',
  de: 'Sie können auf diese E-Mail antworten: Ihre Antwort kommt in die Akte, aber keine Dateien, die Sie anhängen. Unterlagen, um die wir Sie bitten, reichen Sie in Ihrem Bereich ein.',
  en: 'You can reply to this e-mail: your reply goes into the case file, but no files that you attach. Hand in the documents that we ask you for in your space.',
  lb: 'Dir kënnt op dës E-Mail äntweren: Är Äntwert kënnt an den Dossier, awer keng Fichieren, déi Dir drunhänkt. Stécker, déi mir vun Iech froen, gitt Dir an Ärem Espace eran.',
  nl: 'U kunt op deze e-mail antwoorden: uw antwoord komt in het dossier, maar niet de bestanden die u meestuurt. Stukken waarom wij u vragen, levert u aan in uw omgeving.',
};
