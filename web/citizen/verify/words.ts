import type { Verdict } from '#api/use-cases/verify-document.ts';
import type { Language } from '#engine/language/text.ts';

interface VerifyWords {
  readonly title: string;
  readonly lead: string;
  readonly byCode: string;
  readonly code: string;
  readonly codeHint: string;
  readonly byFile: string;
  readonly file: string;
  readonly fileHint: string;
  readonly verify: string;
  readonly again: string;
  readonly noFile: string;
  readonly oneFile: string;
  readonly tooLarge: string;
  readonly findings: Readonly<Record<Verdict['finding'], { readonly title: string; readonly text: string }>>;
  readonly facts: string;
  readonly letter: string;
  readonly service: string;
  readonly authority: string;
  readonly issued: string;
  readonly sealedBy: string;
  readonly notSealed: string;
  readonly revoked: string;
  readonly hash: string;
  readonly compare: string;
  /** What to look at when a code is not known, and when it cannot be one at all. */
  readonly compareCode: string;
  readonly noCode: string;
  /** What to look at when a file is not known. */
  readonly originalFile: string;
}

const en: VerifyWords = {
  title: 'Verify a letter',
  lead: 'Find out whether a letter comes from this administration, whether it is unchanged and whether it is still valid.',
  byCode: 'With the code',
  code: 'Code of the letter',
  codeHint: 'It stands at the end of the letter, for example ABCD-EFGH-JKLMN.',
  byFile: 'With the file',
  file: 'The letter as a PDF',
  fileHint: 'The file is looked at and not kept.',
  verify: 'Verify',
  again: 'Verify another letter',
  noFile: 'Choose the PDF file of the letter.',
  oneFile: 'Choose one file at a time.',
  tooLarge: 'The file has more than 10 MB: no letter of ours is that large.',
  findings: {
    genuine: { title: 'The letter is genuine', text: 'It was issued here and is valid.' },
    revoked: { title: 'The letter is no longer valid', text: 'It was issued here, but has been revoked since.' },
    sealed: {
      title: 'The seal is genuine',
      text: 'The file is as it was sealed here. The register does not contain it: ask the authority before you rely on it.',
    },
    expired: {
      title: 'The seal has expired',
      text: 'The file is as it was sealed here, but the certificate of the seal has ended and the register does not contain the file: ask the authority before you rely on it.',
    },
    changed: {
      title: 'The file was changed',
      text: 'It is not as it was when it was sealed. Do not rely on it, and ask whoever gave it to you for the original.',
    },
    unknown: {
      title: 'The letter is not known',
      text: 'Nothing shows that it comes from this administration.',
    },
  },
  facts: 'What the register says',
  letter: 'Letter',
  service: 'Service',
  authority: 'Authority',
  issued: 'Issued on',
  sealedBy: 'Seal of',
  notSealed: 'without a seal',
  revoked: 'Revoked on',
  hash: 'SHA-256 of the file',
  compare:
    'The code alone says that such a letter was issued. If yours says something else, it is not that letter. To find out whether it is unchanged word by word, verify its file as well.',
  compareCode: 'Compare the code sign by sign with the one on the letter: 8 and B, 5 and S, 2 and Z look alike.',
  noCode:
    'This cannot be a code: it has 13 letters and digits, such as ABCD-EFGH-JKLMN, and none of them is 0, O, 1 or I.',
  originalFile:
    'A scan, a photo or a file that was saved anew is not the file that was issued: verify it with the code at the end of the letter.',
};

const fr: VerifyWords = {
  title: 'Vérifier une lettre',
  lead: 'Vérifiez si une lettre provient de cette administration, si elle est intacte et si elle est toujours valable.',
  byCode: 'Par le code',
  code: 'Code de la lettre',
  codeHint: 'Il figure à la fin de la lettre, par exemple ABCD-EFGH-JKLMN.',
  byFile: 'Par le fichier',
  file: 'La lettre en PDF',
  fileHint: 'Le fichier est examiné et n’est pas conservé.',
  verify: 'Vérifier',
  again: 'Vérifier une autre lettre',
  noFile: 'Choisissez le fichier PDF de la lettre.',
  oneFile: 'Choisissez un seul fichier à la fois.',
  tooLarge: 'Le fichier dépasse 10 Mo : aucune de nos lettres n’est aussi grande.',
  findings: {
    genuine: { title: 'La lettre est authentique', text: 'Elle a été émise ici et elle est valable.' },
    revoked: {
      title: 'La lettre n’est plus valable',
      text: 'Elle a été émise ici, mais elle a été révoquée depuis.',
    },
    sealed: {
      title: 'Le cachet est authentique',
      text: 'Le fichier est tel qu’il a été scellé ici. Il ne figure pas au registre : renseignez-vous auprès de l’autorité avant de vous y fier.',
    },
    expired: {
      title: 'Le cachet a expiré',
      text: 'Le fichier est tel qu’il a été scellé ici, mais le certificat du cachet a expiré et le fichier ne figure pas au registre : renseignez-vous auprès de l’autorité avant de vous y fier.',
    },
    changed: {
      title: 'Le fichier a été modifié',
      text: 'Il n’est plus tel qu’il a été scellé. Ne vous y fiez pas et demandez l’original à la personne qui vous l’a remis.',
    },
    unknown: {
      title: 'La lettre n’est pas connue',
      text: 'Rien n’indique qu’elle provient de cette administration.',
    },
  },
  facts: 'Ce que dit le registre',
  letter: 'Lettre',
  service: 'Service',
  authority: 'Autorité',
  issued: 'Émise le',
  sealedBy: 'Cachet de',
  notSealed: 'sans cachet',
  revoked: 'Révoquée le',
  hash: 'SHA-256 du fichier',
  compare:
    'Le code seul indique qu’une telle lettre a été émise. Si la vôtre dit autre chose, ce n’est pas cette lettre. Pour savoir si elle est intacte mot pour mot, vérifiez aussi son fichier.',
  compareCode: 'Comparez le code signe par signe avec celui de la lettre : 8 et B, 5 et S, 2 et Z se ressemblent.',
  noCode:
    'Ce ne peut pas être un code : il compte 13 lettres et chiffres, comme ABCD-EFGH-JKLMN, et jamais 0, O, 1 ou I.',
  originalFile:
    'Un scan, une photo ou un fichier réenregistré n’est pas le fichier qui a été émis : vérifiez-le par le code qui figure à la fin de la lettre.',
};

const de: VerifyWords = {
  title: 'Schreiben prüfen',
  lead: 'Prüfen Sie, ob ein Schreiben von dieser Verwaltung stammt, ob es unverändert ist und ob es noch gilt.',
  byCode: 'Mit dem Code',
  code: 'Code des Schreibens',
  codeHint: 'Er steht am Ende des Schreibens, zum Beispiel ABCD-EFGH-JKLMN.',
  byFile: 'Mit der Datei',
  file: 'Das Schreiben als PDF',
  fileHint: 'Die Datei wird geprüft und nicht gespeichert.',
  verify: 'Prüfen',
  again: 'Ein anderes Schreiben prüfen',
  noFile: 'Wählen Sie die PDF-Datei des Schreibens aus.',
  oneFile: 'Wählen Sie jeweils nur eine Datei aus.',
  tooLarge: 'Die Datei hat mehr als 10 MB: so groß ist keines unserer Schreiben.',
  findings: {
    genuine: { title: 'Das Schreiben ist echt', text: 'Es wurde hier ausgestellt und ist gültig.' },
    revoked: {
      title: 'Das Schreiben gilt nicht mehr',
      text: 'Es wurde hier ausgestellt, inzwischen aber widerrufen.',
    },
    sealed: {
      title: 'Das Siegel ist echt',
      text: 'Die Datei ist so, wie sie hier gesiegelt wurde. Im Register steht sie nicht: Fragen Sie die Behörde, bevor Sie sich darauf verlassen.',
    },
    expired: {
      title: 'Das Siegel ist abgelaufen',
      text: 'Die Datei ist so, wie sie hier gesiegelt wurde, doch das Zertifikat des Siegels ist abgelaufen, und im Register steht sie nicht: Fragen Sie die Behörde, bevor Sie sich darauf verlassen.',
    },
    changed: {
      title: 'Die Datei wurde verändert',
      text: 'Sie ist nicht mehr so, wie sie gesiegelt wurde. Verlassen Sie sich nicht darauf und lassen Sie sich das Original geben.',
    },
    unknown: {
      title: 'Das Schreiben ist nicht bekannt',
      text: 'Nichts weist darauf hin, dass es von dieser Verwaltung stammt.',
    },
  },
  facts: 'Was das Register sagt',
  letter: 'Schreiben',
  service: 'Leistung',
  authority: 'Behörde',
  issued: 'Ausgestellt am',
  sealedBy: 'Siegel von',
  notSealed: 'ohne Siegel',
  revoked: 'Widerrufen am',
  hash: 'SHA-256 der Datei',
  compare:
    'Der Code allein sagt, dass es ein solches Schreiben gibt. Steht in Ihrem etwas anderes, ist es nicht dieses Schreiben. Ob es Wort für Wort unverändert ist, erfahren Sie, wenn Sie auch die Datei prüfen.',
  compareCode:
    'Vergleichen Sie den Code Zeichen für Zeichen mit dem auf dem Schreiben: 8 und B, 5 und S, 2 und Z sehen einander ähnlich.',
  noCode:
    'Das kann kein Code sein: Er hat 13 Buchstaben und Ziffern, zum Beispiel ABCD-EFGH-JKLMN, und nie 0, O, 1 oder I.',
  originalFile:
    'Ein Scan, ein Foto oder eine neu gespeicherte Datei ist nicht die Datei, die ausgestellt wurde: Prüfen Sie sie mit dem Code am Ende des Schreibens.',
};

const lb: VerifyWords = {
  title: 'E Bréif iwwerpréiwen',
  lead: 'Kuckt no, ob e Bréif vun dëser Verwaltung kënnt, ob en onverännert ass an ob en nach gëllt.',
  byCode: 'Mam Code',
  code: 'Code vum Bréif',
  codeHint: 'E steet um Enn vum Bréif, zum Beispill ABCD-EFGH-JKLMN.',
  byFile: 'Mam Fichier',
  file: 'De Bréif als PDF',
  fileHint: 'De Fichier gëtt gepréift an net gespäichert.',
  verify: 'Iwwerpréiwen',
  again: 'En anere Bréif iwwerpréiwen',
  noFile: 'Wielt de PDF-Fichier vum Bréif.',
  oneFile: 'Wielt ëmmer nëmmen ee Fichier.',
  tooLarge: 'De Fichier huet méi wéi 10 MB: sou grouss ass kee vun eise Bréiwer.',
  findings: {
    genuine: { title: 'De Bréif ass echt', text: 'E gouf hei ausgestallt an ass gëlteg.' },
    revoked: {
      title: 'De Bréif gëllt net méi',
      text: 'E gouf hei ausgestallt, mee zënterhier widderruff.',
    },
    sealed: {
      title: 'De Sigel ass echt',
      text: 'De Fichier ass esou, wéi en hei gesigelt gouf. Am Register steet en net: Frot d’Autoritéit, ier Dir Iech drop verloosst.',
    },
    expired: {
      title: 'De Sigel ass ofgelaf',
      text: 'De Fichier ass esou, wéi en hei gesigelt gouf, mee den Zertifikat vum Sigel ass ofgelaf an am Register steet de Fichier net: Frot d’Autoritéit, ier Dir Iech drop verloosst.',
    },
    changed: {
      title: 'De Fichier gouf geännert',
      text: 'En ass net méi esou, wéi e gesigelt gouf. Verloosst Iech net drop a frot nom Original.',
    },
    unknown: {
      title: 'De Bréif ass net bekannt',
      text: 'Näischt weist, datt e vun dëser Verwaltung kënnt.',
    },
  },
  facts: 'Wat de Register seet',
  letter: 'Bréif',
  service: 'Déngscht',
  authority: 'Autoritéit',
  issued: 'Ausgestallt den',
  sealedBy: 'Sigel vun',
  notSealed: 'ouni Sigel',
  revoked: 'Widderruff den',
  hash: 'SHA-256 vum Fichier',
  compare:
    'De Code eleng seet, datt et esou e Bréif gëtt. Steet an Ärem eppes aneres, ass et net deen. Fir ze wëssen, ob e Wuert fir Wuert onverännert ass, iwwerpréift och de Fichier.',
  compareCode: 'Vergläicht de Code Zeechen fir Zeechen mat deem um Bréif: 8 a B, 5 an S, 2 an Z gesinn openeen aus.',
  noCode:
    'Dat kann kee Code sinn: En huet 13 Buschtawen an Zifferen, zum Beispill ABCD-EFGH-JKLMN, an ni 0, O, 1 oder I.',
  originalFile:
    'E Scan, eng Foto oder e Fichier, deen nei gespäichert gouf, ass net de Fichier, deen ausgestallt gouf: Iwwerpréift en mam Code um Enn vum Bréif.',
};

const nl: VerifyWords = {
  title: 'Een brief controleren',
  lead: 'Ga na of een brief van deze instantie komt, of hij ongewijzigd is en of hij nog geldt.',
  byCode: 'Met de code',
  code: 'Code van de brief',
  codeHint: 'Die staat aan het eind van de brief, bijvoorbeeld ABCD-EFGH-JKLMN.',
  byFile: 'Met het bestand',
  file: 'De brief als pdf',
  fileHint: 'Het bestand wordt bekeken en niet bewaard.',
  verify: 'Controleren',
  again: 'Een andere brief controleren',
  noFile: 'Kies het pdf-bestand van de brief.',
  oneFile: 'Kies één bestand tegelijk.',
  tooLarge: 'Het bestand is groter dan 10 MB: zo groot is geen van onze brieven.',
  findings: {
    genuine: { title: 'De brief is echt', text: 'Hij is hier afgegeven en geldt.' },
    revoked: { title: 'De brief geldt niet meer', text: 'Hij is hier afgegeven, maar sindsdien ingetrokken.' },
    sealed: {
      title: 'Het zegel is echt',
      text: 'Het bestand is zoals het hier is verzegeld. Het staat niet in het register: vraag het de instantie voordat u erop vertrouwt.',
    },
    expired: {
      title: 'Het zegel is verlopen',
      text: 'Het bestand is zoals het hier is verzegeld, maar het certificaat van het zegel is verlopen en het bestand staat niet in het register: vraag het de instantie voordat u erop vertrouwt.',
    },
    changed: {
      title: 'Het bestand is gewijzigd',
      text: 'Het is niet meer zoals het is verzegeld. Vertrouw er niet op, en vraag het origineel aan wie het u gaf.',
    },
    unknown: {
      title: 'De brief is niet bekend',
      text: 'Niets wijst erop dat hij van deze instantie komt.',
    },
  },
  facts: 'Wat het register zegt',
  letter: 'Brief',
  service: 'Dienst',
  authority: 'Instantie',
  issued: 'Afgegeven op',
  sealedBy: 'Zegel van',
  notSealed: 'zonder zegel',
  revoked: 'Ingetrokken op',
  hash: 'SHA-256 van het bestand',
  compare:
    'De code alleen zegt dat er zo’n brief is afgegeven. Staat er in de uwe iets anders, dan is het die brief niet. Of hij woord voor woord ongewijzigd is, weet u als u ook het bestand controleert.',
  compareCode: 'Vergelijk de code teken voor teken met die op de brief: 8 en B, 5 en S, 2 en Z lijken op elkaar.',
  noCode: 'Dit kan geen code zijn: die heeft 13 letters en cijfers, zoals ABCD-EFGH-JKLMN, en nooit 0, O, 1 of I.',
  originalFile:
    'Een scan, een foto of een opnieuw opgeslagen bestand is niet het bestand dat is afgegeven: controleer het met de code aan het eind van de brief.',
};

/** The words of the page on which anybody verifies a letter. */
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { de, en, fr, lb, nl };
