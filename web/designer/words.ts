import type { Language } from '#engine/language/text.ts';

interface ProposalWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly caption: string;
  readonly version: string;
  readonly proposed: string;
  readonly by: string;
  readonly name: (version: number) => string;
  readonly changes: (from: number) => string;
  readonly first: string;
  readonly noChange: string;
  readonly place: string;
  readonly change: string;
  readonly scenarios: string;
  readonly noScenarios: string;
  readonly scenario: string;
  readonly result: string;
  readonly passed: string;
  readonly open: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly obstacles: string;
  readonly decide: string;
  readonly forGood: string;
  readonly approve: string;
  readonly approved: (name: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly noReason: string;
  readonly refuse: string;
  readonly refused: (name: string) => string;
  readonly own: string;
  readonly waits: string;
}

/** The words with which new versions are proposed and approved. */
export const proposalWords: Readonly<Record<Language, ProposalWords>> = {
  en: {
    title: 'Proposals',
    lead: 'New versions that a second person has to agree to before applications are filed on them.',
    none: 'No version waits for approval.',
    caption: 'Versions that wait for approval, the oldest first',
    version: 'Version',
    proposed: 'Proposed',
    by: 'By',
    name: (version) => `version ${version}`,
    changes: (from) => `What it changes of version ${from}`,
    first: 'This is the first version of the procedure.',
    noChange: 'Nothing but the layout has changed.',
    place: 'Place',
    change: 'Change',
    scenarios: 'Scenarios',
    noScenarios: 'The procedure has no scenarios: nothing shows what it does.',
    scenario: 'Scenario',
    result: 'How it ends',
    passed: 'All scenarios come out as the author says.',
    open: 'still open',
    notes: 'What the check notes',
    noNotes: 'The check finds no problems.',
    obstacles: 'It cannot be published as it is',
    decide: 'Decision',
    forGood:
      'Once approved, the version is published for good: it never changes, and new applications are filed on it.',
    approve: 'Approve and publish',
    approved: (name) => `${name} is published.`,
    reason: 'Reason for not approving it',
    reasonHint: 'It is kept with your name. Say what the author has to change.',
    noReason: 'Enter the reason, in up to 1,000 characters.',
    refuse: 'Do not approve',
    refused: (name) => `${name} is not approved.`,
    own: 'You proposed this version yourself. Another person has to decide on it.',
    waits: 'It waits for the approval of a publisher.',
  },
  fr: {
    title: 'Propositions',
    lead: 'Nouvelles versions qu’une deuxième personne doit approuver avant que des demandes y soient déposées.',
    none: 'Aucune version n’attend d’approbation.',
    caption: 'Versions en attente d’approbation, la plus ancienne d’abord',
    version: 'Version',
    proposed: 'Proposée',
    by: 'Par',
    name: (version) => `version ${version}`,
    changes: (from) => `Ce qu’elle change à la version ${from}`,
    first: 'C’est la première version de la procédure.',
    noChange: 'Seule la mise en forme a changé.',
    place: 'Endroit',
    change: 'Changement',
    scenarios: 'Scénarios',
    noScenarios: 'La procédure n’a pas de scénarios : rien ne montre ce qu’elle fait.',
    scenario: 'Scénario',
    result: 'Comment il finit',
    passed: 'Tous les scénarios aboutissent comme l’auteur le dit.',
    open: 'encore ouvert',
    notes: 'Remarques de la vérification',
    noNotes: 'La vérification ne trouve aucun problème.',
    obstacles: 'Elle ne peut pas être publiée en l’état',
    decide: 'Décision',
    forGood:
      'Une fois approuvée, la version est publiée définitivement : elle ne change plus, et les nouvelles demandes y sont déposées.',
    approve: 'Approuver et publier',
    approved: (name) => `${name} est publiée.`,
    reason: 'Motif du refus',
    reasonHint: 'Il est conservé avec votre nom. Dites ce que l’auteur doit changer.',
    noReason: 'Indiquez le motif, en 1 000 caractères au plus.',
    refuse: 'Ne pas approuver',
    refused: (name) => `${name} n’est pas approuvée.`,
    own: 'Vous avez proposé cette version vous-même. Une autre personne doit en décider.',
    waits: 'Elle attend l’approbation d’une personne chargée de la publication.',
  },
  de: {
    title: 'Vorschläge',
    lead: 'Neue Versionen, die eine zweite Person freigeben muss, bevor Anträge auf ihnen gestellt werden.',
    none: 'Keine Version wartet auf eine Freigabe.',
    caption: 'Versionen, die auf eine Freigabe warten, die älteste zuerst',
    version: 'Version',
    proposed: 'Vorgeschlagen',
    by: 'Von',
    name: (version) => `Version ${version}`,
    changes: (from) => `Was sie an Version ${from} ändert`,
    first: 'Dies ist die erste Version des Verfahrens.',
    noChange: 'Nur die Anordnung hat sich geändert.',
    place: 'Stelle',
    change: 'Änderung',
    scenarios: 'Szenarien',
    noScenarios: 'Das Verfahren hat keine Szenarien: Nichts zeigt, was es tut.',
    scenario: 'Szenario',
    result: 'Wie es endet',
    passed: 'Alle Szenarien gehen so aus, wie es ihr Verfasser sagt.',
    open: 'noch offen',
    notes: 'Hinweise der Prüfung',
    noNotes: 'Die Prüfung findet keine Probleme.',
    obstacles: 'So kann sie nicht veröffentlicht werden',
    decide: 'Entscheidung',
    forGood:
      'Nach der Freigabe ist die Version endgültig veröffentlicht: Sie ändert sich nie, und neue Anträge werden auf ihr gestellt.',
    approve: 'Freigeben und veröffentlichen',
    approved: (name) => `${name} ist veröffentlicht.`,
    reason: 'Grund, sie nicht freizugeben',
    reasonHint: 'Er wird mit Ihrem Namen aufbewahrt. Sagen Sie, was zu ändern ist.',
    noReason: 'Geben Sie den Grund an, mit höchstens 1 000 Zeichen.',
    refuse: 'Nicht freigeben',
    refused: (name) => `${name} ist nicht freigegeben.`,
    own: 'Sie haben diese Version selbst vorgeschlagen. Eine andere Person muss über sie entscheiden.',
    waits: 'Sie wartet auf die Freigabe durch eine zweite Person.',
  },
  lb: {
    title: 'Propositiounen',
    lead: 'Nei Versiounen, déi eng zweet Persoun guttheesche muss, ier Demanden drop gestallt ginn.',
    none: 'Keng Versioun waart drop, guttgeheescht ze ginn.',
    caption: 'Versiounen, déi drop waarden, guttgeheescht ze ginn, déi eelst fir d’éischt',
    version: 'Versioun',
    proposed: 'Virgeschloen',
    by: 'Vun',
    name: (version) => `Versioun ${version}`,
    changes: (from) => `Wat se un der Versioun ${from} ännert`,
    first: 'Dat ass déi éischt Versioun vun der Prozedur.',
    noChange: 'Nëmmen d’Uerdnung huet geännert.',
    place: 'Plaz',
    change: 'Ännerung',
    scenarios: 'Szenarien',
    noScenarios: 'D’Prozedur huet keng Szenarien: Näischt weist, wat se mécht.',
    scenario: 'Szenario',
    result: 'Wéi en ophält',
    passed: 'All d’Szenarie ginn esou aus, wéi den Auteur et seet.',
    open: 'nach op',
    notes: 'Hiweiser vun der Kontroll',
    noNotes: 'D’Kontroll fënnt keng Problemer.',
    obstacles: 'Esou kann se net publizéiert ginn',
    decide: 'Decisioun',
    forGood:
      'Wann se guttgeheescht ass, ass d’Versioun definitiv publizéiert: Si ännert ni méi, an nei Demande ginn drop gestallt.',
    approve: 'Guttheeschen a publizéieren',
    approved: (name) => `${name} ass publizéiert.`,
    reason: 'Grond, fir se net guttzeheeschen',
    reasonHint: 'E gëtt mat Ärem Numm opgehuewen. Sot, wat den Auteur muss änneren.',
    noReason: 'Gitt de Grond un, mat héchstens 1 000 Zeechen.',
    refuse: 'Net guttheeschen',
    refused: (name) => `${name} ass net guttgeheescht.`,
    own: 'Dir hutt dës Versioun selwer virgeschloen. Eng aner Persoun muss doriwwer decidéieren.',
    waits: 'Si waart drop, datt eng zweet Persoun se guttheescht.',
  },
  nl: {
    title: 'Voorstellen',
    lead: 'Nieuwe versies waarmee een tweede persoon moet instemmen voordat er aanvragen op worden ingediend.',
    none: 'Geen versie wacht op goedkeuring.',
    caption: 'Versies die op goedkeuring wachten, de oudste bovenaan',
    version: 'Versie',
    proposed: 'Voorgesteld',
    by: 'Door',
    name: (version) => `versie ${version}`,
    changes: (from) => `Wat zij wijzigt aan versie ${from}`,
    first: 'Dit is de eerste versie van de procedure.',
    noChange: 'Alleen de opmaak is gewijzigd.',
    place: 'Plaats',
    change: 'Wijziging',
    scenarios: 'Scenario’s',
    noScenarios: 'De procedure heeft geen scenario’s: niets laat zien wat zij doet.',
    scenario: 'Scenario',
    result: 'Hoe het afloopt',
    passed: 'Alle scenario’s lopen af zoals de auteur zegt.',
    open: 'nog open',
    notes: 'Wat de controle opmerkt',
    noNotes: 'De controle vindt geen problemen.',
    obstacles: 'Zo kan zij niet worden gepubliceerd',
    decide: 'Besluit',
    forGood:
      'Na goedkeuring is de versie definitief gepubliceerd: zij verandert nooit, en nieuwe aanvragen worden erop ingediend.',
    approve: 'Goedkeuren en publiceren',
    approved: (name) => `${name} is gepubliceerd.`,
    reason: 'Reden om haar niet goed te keuren',
    reasonHint: 'Die wordt met uw naam bewaard. Zeg wat de auteur moet wijzigen.',
    noReason: 'Vul de reden in, in hoogstens 1000 tekens.',
    refuse: 'Niet goedkeuren',
    refused: (name) => `${name} is niet goedgekeurd.`,
    own: 'U hebt deze versie zelf voorgesteld. Iemand anders moet erover beslissen.',
    waits: 'Zij wacht op de goedkeuring van een tweede persoon.',
  },
};
