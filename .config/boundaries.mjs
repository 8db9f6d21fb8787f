// ARCHITECTURE.md, "Layers inside a context", as constraints on the tags in each package.json.

/** In order: a context may know those before it. The leaves at the end are known by nobody. */
const upstreamOrder = ['editions', 'identity', 'files', 'venues', 'participants', 'stands', 'program'];
const leaves = ['agenda', 'notifications', 'audit'];

const layers = [
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:platform-server', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:platform-ui', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:kernel', 'type:domain', 'type:contract'] },
  { sourceTag: 'type:server', onlyDependOnLibsWithTags: ['type:kernel', 'type:domain', 'type:contract', 'type:platform-server'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:kernel', 'type:domain', 'type:contract', 'type:platform-ui'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:kernel', 'type:domain', 'type:contract', 'type:server', 'type:web', 'type:platform-server', 'type:platform-ui'] },
  { sourceTag: 'scope:site', notDependOnLibsWithTags: ['type:server', 'type:platform-server'] },
  { sourceTag: 'scope:console', notDependOnLibsWithTags: ['type:server', 'type:platform-server'] },
];

const contexts = [
  ...upstreamOrder.map((name, position) => direction(name, upstreamOrder.slice(0, position))),
  ...leaves.map((name) => direction(name, upstreamOrder)),
  { sourceTag: 'context:platform', onlyDependOnLibsWithTags: ['context:platform'] },
];

function direction(name, upstream) {
  return { sourceTag: `context:${name}`, onlyDependOnLibsWithTags: ['context:platform', `context:${name}`, ...upstream.map((other) => `context:${other}`)] };
}

/** Product code. */
export const constraints = [...layers, ...contexts];

/** Specs may also stand on test/support, which itself may use everything. */
export const constraintsOfSpecs = [
  ...constraints.map((rule) => (rule.onlyDependOnLibsWithTags ? { ...rule, onlyDependOnLibsWithTags: [...rule.onlyDependOnLibsWithTags, 'type:test'] } : rule)),
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['*'] },
];
