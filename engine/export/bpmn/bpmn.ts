import { wordsIn } from '../../language/words-in.ts';
import { HAND_OFF_ANSWERED } from '../../steps/hand-off/answered.ts';
import type { Exported, Format } from '../format.ts';
import { type Element, element, printXml } from '../xml.ts';
import { diagramOf } from './diagram-interchange.ts';
import { messageId } from './events.ts';
import { type Flow, type FlowNode, nodesIn } from './flow.ts';
import { type Pool, poolsOf } from './pools.ts';

const NAMESPACES = {
  xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:camunda': 'http://camunda.org/schema/1.0/bpmn',
};

/** BPMN 2.0 with its diagram: valid against the OMG's schema, and executable as a model of the way a case goes. */
export const bpmn: Format = {
  summary: 'BPMN 2.0 with its diagram, which other engines run as a model',
  async write(exported) {
    const { procedure, language } = exported;
    const pools = poolsOf(exported);
    const nodes = pools.flatMap(({ flow }) => nodesIn(flow));
    const targetNamespace = `urn:dossier:${procedure.procedure}:${procedure.version}`;
    return printXml(
      element(
        'definitions',
        { ...NAMESPACES, id: 'definitions', targetNamespace, exporter: 'Dossier' },
        ...messages(nodes, exported),
        ...thrown(nodes, 'error'),
        ...thrown(nodes, 'escalation'),
        pools.length > 1 ? collaboration(pools) : undefined,
        ...pools.map(({ process, name, flow }, i) =>
          element(
            'process',
            { id: process, name, isExecutable: 'true', 'camunda:versionTag': procedure.version },
            i === 0 ? element('documentation', {}, wordsIn(procedure.service.description, language)) : undefined,
            ...contentOf(flow),
          ),
        ),
        await diagramOf(pools),
      ),
    );
  },
};

/** What ends the whole case tells the procedure so. */
const collaboration = ([main, ...others]: readonly Pool[]): Element =>
  element(
    'collaboration',
    { id: 'collaboration' },
    ...[...(main ? [main] : []), ...others].map(({ process, name }) =>
      element('participant', { id: `${process}__pool`, name, processRef: process }),
    ),
    ...others.map(({ process, name }) =>
      element('messageFlow', {
        id: `${process}__tells`,
        name,
        sourceRef: `${process}__pool`,
        targetRef: `${main?.process}__pool`,
      }),
    ),
  );

const contentOf = (flow: Flow): Element[] => [
  ...flow.nodes.map((node) => nodeElement(node, flow)),
  ...flow.flows.map(({ id, from, to, name }) => element('sequenceFlow', { id, sourceRef: from, targetRef: to, name })),
];

function nodeElement(node: FlowNode, { flows }: Flow): Element {
  const { id, tag, name, documentation = [], attributes, inside = [], content } = node;
  return element(
    tag,
    { id, name, ...attributes },
    ...documentation.map((sentence) => element('documentation', {}, sentence)),
    ...flows.filter(({ to }) => to === id).map((flow) => element('incoming', {}, flow.id)),
    ...flows.filter(({ from }) => from === id).map((flow) => element('outgoing', {}, flow.id)),
    ...inside,
    ...(content ? contentOf(content) : []),
  );
}

/** All references of a kind, each once. */
const referred = (nodes: readonly FlowNode[], attribute: string): string[] => [
  ...new Set(
    nodes
      .flatMap(({ attributes = {}, inside = [] }) => [attributes, ...inside.map((one) => one.attributes)])
      .flatMap((attributes) => (typeof attributes[attribute] === 'string' ? [attributes[attribute]] : [])),
  ),
];

function messages(nodes: readonly FlowNode[], { procedure }: Exported): Element[] {
  const names = new Map(
    [HAND_OFF_ANSWERED, ...Object.keys(procedure.events ?? {})].map((name) => [messageId(name), name]),
  );
  return referred(nodes, 'messageRef').map((id) => element('message', { id, name: names.get(id) ?? id }));
}

/** What is thrown and caught within the model. */
const thrown = (nodes: readonly FlowNode[], what: 'error' | 'escalation'): Element[] =>
  referred(nodes, `${what}Ref`).map((id) => element(what, { id, name: id, [`${what}Code`]: id }));
