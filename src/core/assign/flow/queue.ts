/** A queue of nodes by rising distance (binary heap); of equal distances the lower node comes first. */
export class NodeQueue {
  private readonly distances: number[] = [];
  private readonly nodes: number[] = [];

  clear(): void {
    this.distances.length = 0;
    this.nodes.length = 0;
  }

  get size(): number {
    return this.nodes.length;
  }

  /** The least distance; Infinity where nothing waits. */
  get least(): number {
    return this.distances[0] ?? Infinity;
  }

  add(node: number, distance: number): void {
    const { distances, nodes } = this;
    let at = nodes.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = distances[above] as number;
      if (other < distance || (other === distance && (nodes[above] as number) <= node)) break;
      distances[at] = other;
      nodes[at] = nodes[above] as number;
      at = above;
    }
    distances[at] = distance;
    nodes[at] = node;
  }

  /** Takes the first node out. */
  take(): number {
    const { distances, nodes } = this;
    const first = nodes[0] as number;
    const distance = distances.pop() as number;
    const node = nodes.pop() as number;
    const size = nodes.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && this.before(below + 1, below)) below += 1;
      const other = distances[below] as number;
      if (distance < other || (distance === other && node <= (nodes[below] as number))) break;
      distances[at] = other;
      nodes[at] = nodes[below] as number;
      at = below;
    }
    distances[at] = distance;
    nodes[at] = node;
    return first;
  }

  private before(one: number, other: number): boolean {
    const [first, second] = [this.distances[one] as number, this.distances[other] as number];
    return first < second || (first === second && (this.nodes[one] as number) < (this.nodes[other] as number));
  }
}
