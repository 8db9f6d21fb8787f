/** The function, asked once for each key. */
export function remembered<A extends unknown[], K, V>(keyOf: (...args: A) => K, compute: (...args: A) => V): (...args: A) => V {
  const known = new Map<K, V>();
  return (...args) => {
    const key = keyOf(...args);
    let value = known.get(key);
    if (value === undefined) {
      value = compute(...args);
      known.set(key, value);
    }
    return value;
  };
}
