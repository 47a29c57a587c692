/**
 * The strongly connected components of a graph that contain a cycle, each in the order of `nodes`
 * (Tarjan 1972, without recursion: a procedure may have more steps than the call stack has room for).
 */
export function loopsIn<Node>(nodes: Iterable<Node>, after: (node: Node) => readonly Node[]): Node[][] {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const loops: Node[][] = [];
  const position = new Map([...nodes].map((node, i) => [node, i]));

  const begin = (node: Node): { node: Node; rest: Iterator<Node> } => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, rest: after(node)[Symbol.iterator]() };
  };
  const lower = (node: Node, to: number): void => void low.set(node, Math.min(low.get(node) ?? to, to));

  for (const root of position.keys()) {
    if (order.has(root)) continue;
    const path = [begin(root)];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const { value: next, done } = at.rest.next();
      if (!done) {
        if (!order.has(next)) path.push(begin(next));
        else if (isOpen.has(next)) lower(at.node, order.get(next) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.node, low.get(at.node) ?? 0);
      if (low.get(at.node) !== order.get(at.node)) continue;
      const component = open.splice(open.lastIndexOf(at.node));
      for (const node of component) isOpen.delete(node);
      if (component.length > 1 || after(at.node).includes(at.node))
        loops.push(component.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)));
    }
  }
  return loops;
}
