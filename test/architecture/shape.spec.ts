import { productSources } from './files.ts';
import { constructors, isBarrel, neighbours } from './sources.ts';
import { packages } from './workspace.ts';

const sources = productSources();

describe('the sources of the product', () => {
  it('want at most five things in a constructor', () => {
    expect(sources.flatMap(constructors).filter(({ wants }) => wants > 5)).toEqual([]);
  });

  it('pass things on only at the door of a package', () => {
    const doors = new Set(packages().flatMap(({ entries }) => entries));
    expect(sources.filter((path) => isBarrel(path) && !doors.has(path))).toEqual([]);
  });

  it('have no cycle', () => {
    expect(cycles(new Map(sources.map((path) => [path, neighbours(path)])))).toEqual([]);
  });
});

/** One line per cycle, found by walking depth first and meeting a file that is still open. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}
