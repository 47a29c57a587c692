import type { DocumentModel } from '../document-model.ts';
import type { Block } from '../layout/block.ts';

const LONG =
  'Vu la loi du 7 août 2023 relative aux aides individuelles au logement, et après examen de votre demande, j’ai l’honneur de vous informer que la subvention sollicitée vous est accordée conformément aux dispositions administratives en vigueur, sous réserve de vérifications ultérieures.';

/** A letter in which every type of block stands, on two or three pages. */
export const sampleLetter = (change: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'fr',
  title: 'Octroi de la subvention de loyer',
  author: 'Service des aides au logement',
  subject: 'RS-2026-0001',
  at: Date.UTC(2026, 11, 3, 12),
  running: 'Référence\u00a0: RS-2026-0001',
  accent: '#1d3557',
  first: {
    logo: {
      box: { width: 24, height: 24 },
      paths: [
        { d: 'M0 0h24v24h-24z', colour: '#1d3557' },
        { d: 'M4 12l8-8l8 8v8h-16z', colour: '#ffffff' },
      ],
      alternative: 'Une maison',
    },
    sender: ['Ministère du Logement', 'Service des aides au logement'],
    returnLine: 'Service des aides au logement · L-1741 Luxembourg',
    recipient: ['Léa Hoffmann', '12, rue de l’Église', 'L-4501 Differdange', 'LUXEMBOURG'],
    window: 'left',
    references: [
      { label: 'Référence', value: 'RS-2026-0001' },
      { label: 'Date', value: '3 décembre 2026' },
    ],
  },
  blocks: [
    { type: 'heading', level: 1, text: 'Octroi de la subvention de loyer' },
    { type: 'paragraph', text: `${LONG} ${LONG}` },
    { type: 'heading', level: 2, text: 'Pourquoi' },
    { type: 'list', items: ['Le demandeur est majeur', LONG] },
    { type: 'heading', level: 3, text: 'Dispositif' },
    { type: 'list', numbered: true, items: [LONG, 'La subvention est versée chaque mois.'] },
    {
      type: 'table',
      columns: [{ label: 'Mois' }, { label: 'Loyer', align: 'right' }, { label: 'Aide', align: 'right' }],
      rows: Array.from({ length: 12 }, (_, i) => [`mois ${i + 1}`, `${1250 + i},00 €`, '412,50 €']),
    },
    { type: 'facts', rows: [{ label: 'Compte', value: 'LU28 0019 4006 4475 0000' }] },
    {
      type: 'paragraph',
      text: [
        { text: 'Voir ' },
        { text: 'https://guichet.example/aide(1)', link: 'https://guichet.example/aide(1)' },
        { text: ' pour le ' },
        { text: 'détail', strong: true },
        { text: '.' },
      ],
    },
    {
      type: 'section',
      language: 'de',
      blocks: [
        { type: 'heading', level: 2, text: 'Rechtsmittel' },
        { type: 'paragraph', text: 'Gegen diesen Bescheid kann beim Verwaltungsgericht Klage erhoben werden.' },
      ],
    },
    { type: 'field', name: 'applicant.name', label: 'Nom et prénom', value: 'Léa Hoffmann' },
    { type: 'field', name: 'applicant.address', label: 'Adresse', value: '', lines: 2 },
    { type: 'signature', on: 'Pour l’administration', name: 'Zoë Faÿ', title: 'Directrice' },
    {
      type: 'verification',
      address: 'https://dossier.example/verify/2345-6789-ABCDE',
      alternative: 'Code QR qui ouvre la page de vérification du document 2345-6789-ABCDE',
      lines: ['Numéro de contrôle\u00a0: 2345-6789-ABCDE', 'https://dossier.example/verify'],
    },
  ],
  ...change,
});

/** A document of these blocks alone, without a letterhead. */
export function sampleOf(...blocks: readonly Block[]): DocumentModel {
  const { first: _none, ...rest } = sampleLetter();
  return { ...rest, blocks: [{ type: 'heading', level: 1, text: 'Octroi' }, ...blocks] };
}
