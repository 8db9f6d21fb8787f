/**
 * JSON with the keys in code-unit order and no white space: equal values give equal text, whatever made them
 * (also after a round trip through `jsonb`, which reorders keys). Undefined members are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const record = value as Record<string, unknown>;
  const members: string[] = [];
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  }
  return `{${members.join(',')}}`;
}

/** Whether two values have one canonical JSON; found out without writing either. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const [one, other] = [a ?? null, b ?? null];
  if (!isContainer(one) || !isContainer(other)) return !isContainer(one) && !isContainer(other) && canonicalJson(one) === canonicalJson(other);
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, at) => sameJson(item, other[at]));
  }
  const membersOf = (value: object) => Object.values(value).filter((member) => member !== undefined).length;
  return membersOf(one) === membersOf(other)
    && Object.entries(one).every(([key, member]) => member === undefined || (Object.hasOwn(other, key) && sameMember(member, other[key as keyof typeof other])));
}

/** In an object a member that is undefined is absent, and absent is not null. */
function sameMember(member: unknown, other: unknown): boolean {
  return other !== undefined && sameJson(member, other);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
